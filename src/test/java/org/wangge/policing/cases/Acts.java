package org.wangge.policing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.policing.cases.Department.named;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.wangge.clock.Days;
import org.wangge.problem.Problem;

/** Steps as they are usually taken, for tests to take or to spoil. */
final class Acts {

    static final Penalty TWO_HUNDRED = new Penalty(200, 0);

    private Acts() {}

    static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(Days.ZONE).toInstant();
    }

    static Deed by(long who, String moment) {
        return new Deed(who, at(moment));
    }

    static Person born(String day) {
        return new Person("测试人", null, LocalDate.parse(day), null, null, false, 0, null);
    }

    static Conduct obstructing(String day, Gravity gravity) {
        return new Conduct("obstructs-official", gravity, LocalDate.parse(day), true, "村口", "推搡卡口人员", null);
    }

    static Step.Registered opening(Person person, Conduct conduct, String moment) {
        return new Step.Registered(
                by(Department.OFFICER, moment),
                1L,
                "汾公立字〔2022〕1号",
                named(Department.OFFICER),
                person,
                conduct,
                Days.of(at(moment)),
                Set.of(Department.SECRETARY),
                Set.of(Department.OFFICER),
                new Step.Mitigation(false, false, false));
    }

    static Step.Questioned questioned(long lead, long second, String from, String until) {
        return questioned(lead, second, from, until, Step.Longer.NO, Step.Attendant.NONE);
    }

    static Step.Questioned questioned(
            long lead, long second, String from, String until, Step.Longer longer, Step.Attendant attendant) {
        boolean minor = attendant != Step.Attendant.NONE;
        return new Step.Questioned(
                new Deed(lead, at(until).plus(Duration.ofMinutes(1))),
                named(lead),
                named(second),
                at(from),
                at(until),
                longer,
                longer == Step.Longer.NO ? null : "案情复杂",
                longer != Step.Longer.NO,
                attendant,
                minor ? "其母" : null,
                minor ? "在外地" : null,
                "AV-1",
                "陈述");
    }

    static Step.Inspected inspected(long lead, long second, String moment) {
        return new Step.Inspected(by(lead, moment), named(lead), named(second), "卡口", false, null, "AV-2", "现场痕迹");
    }

    static Step.Intended intended(long who, String moment, Penalty penalty) {
        return intended(who, moment, penalty, null, List.of("e1"));
    }

    static Step.Intended intended(long who, String moment, Penalty penalty, String guardian, List<String> evidence) {
        return new Step.Intended(
                by(who, moment),
                named(who),
                "事实",
                "理由",
                penalty,
                true,
                false,
                false,
                evidence,
                guardian,
                Days.endOf(Days.of(at(moment)).plusDays(3)));
    }

    static Step.Heard heard(String moment, Step.Reply reply) {
        return new Step.Heard(
                by(Department.OFFICER, moment), reply, reply == Step.Reply.STATEMENT ? "我没有推人" : null, "同意", false);
    }

    static Step.Rechecked rechecked(long who, String moment, Step.Finding finding, Penalty penalty) {
        return new Step.Rechecked(by(who, moment), named(who), finding, penalty, "复核");
    }

    static Step.Reviewed reviewed(long who, String moment, boolean agrees) {
        return new Step.Reviewed(by(who, moment), agrees, "审核");
    }

    static Step.Served served(String moment) {
        return new Step.Served(
                by(Department.OFFICER, moment),
                named(Department.OFFICER),
                Step.Receiver.PERSON,
                "本人",
                null,
                false,
                null,
                null);
    }

    /** A case that was opened on the day of the act. */
    static AdministrativeCase opened(Department department, String bornOn, String day, Gravity gravity) {
        return AdministrativeCase.register(
                opening(born(bornOn), obstructing(day, gravity), day + "T10:00"), department.means());
    }

    /** An adult in April 2022, asked and told of a fine of 200. */
    static AdministrativeCase told(Department department) {
        AdministrativeCase of = opened(department, "1980-01-01", "2022-04-11", Gravity.ORDINARY);
        of.question(questioned(Department.OFFICER, Department.SECOND, "2022-04-11T11:00", "2022-04-11T12:00"));
        of.intend(intended(Department.OFFICER, "2022-04-12T09:00", TWO_HUNDRED));
        return of;
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                        problem.faults().isEmpty()
                                ? problem.code()
                                : problem.faults().get(0).code())
                .isEqualTo(code));
    }

    static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                .isEqualTo(status));
    }
}
