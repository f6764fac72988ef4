package org.wangge.policing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.policing.cases.Acts.TWO_HUNDRED;
import static org.wangge.policing.cases.Acts.born;
import static org.wangge.policing.cases.Acts.by;
import static org.wangge.policing.cases.Acts.heard;
import static org.wangge.policing.cases.Acts.intended;
import static org.wangge.policing.cases.Acts.obstructing;
import static org.wangge.policing.cases.Acts.opened;
import static org.wangge.policing.cases.Acts.opening;
import static org.wangge.policing.cases.Acts.questioned;
import static org.wangge.policing.cases.Acts.rechecked;
import static org.wangge.policing.cases.Acts.refused;
import static org.wangge.policing.cases.Acts.reviewed;
import static org.wangge.policing.cases.Acts.told;
import static org.wangge.policing.cases.Department.COUNTY;
import static org.wangge.policing.cases.Department.HEAD;
import static org.wangge.policing.cases.Department.LEGAL;
import static org.wangge.policing.cases.Department.OFFICER;
import static org.wangge.policing.cases.Department.SECOND;
import static org.wangge.policing.cases.Department.SECOND_LEGAL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which text applies to an act, and how long a case may take. */
class LawAndTimeOfACaseTest {

    private final Department department = new Department();

    @Test
    void anActOf2022IsJudgedByTheLawOf2012AlsoIn2026AndByTheProcedureOf2026() {
        Step.Registered late =
                opening(born("1980-01-01"), obstructing("2025-12-30", Gravity.ORDINARY), "2026-01-05T10:00");
        AdministrativeCase of = AdministrativeCase.register(late, department.means());
        of.question(questioned(OFFICER, SECOND, "2026-01-05T11:00", "2026-01-05T12:00"));
        refused("beyond-the-law", () -> of.intend(intended(OFFICER, "2026-01-06T09:00", new Penalty(500, 0))));
        of.intend(intended(OFFICER, "2026-01-06T09:00", TWO_HUNDRED));
        assertThat(of.substance(LocalDate.of(2026, 1, 6)).ground().orElseThrow().fineMost())
                .isEqualTo(200);
        assertThat(of.periodEnd()).isEqualTo("2026-02-04");

        AdministrativeCase now = opened(department, "1980-01-01", "2026-03-02", Gravity.ORDINARY);
        now.question(questioned(OFFICER, SECOND, "2026-03-02T11:00", "2026-03-02T12:00"));
        now.intend(intended(OFFICER, "2026-03-03T09:00", new Penalty(500, 0)));
    }

    @Test
    void aLaterLawThatPunishesNoMoreFavoursThePerson() {
        Conduct careless =
                new Conduct("false-alarm", Gravity.LIGHT, LocalDate.of(2025, 12, 30), false, "群里", "转发未核实消息", null);
        AdministrativeCase of = AdministrativeCase.register(
                opening(born("1980-01-01"), careless, "2025-12-30T10:00"), department.means());
        of.question(questioned(OFFICER, SECOND, "2025-12-30T11:00", "2025-12-30T12:00"));
        refused("not-punishable", () -> of.intend(intended(OFFICER, "2026-01-05T09:00", TWO_HUNDRED)));
    }

    @Test
    void anOrderIsNamedWholeOrNotUsed() {
        refused("order-not-named", () -> register("refuses-emergency-order", "2022-04-11", null));
        refused(
                "order-not-named",
                () -> register(
                        "refuses-emergency-order", "2022-04-11", new NamedOrder("12号", " ", LocalDate.of(2022, 4, 3))));
        refused(
                "order-not-named",
                () -> register(
                        "refuses-emergency-order",
                        "2022-04-11",
                        new NamedOrder("12号", "指挥部", LocalDate.of(2022, 4, 12))));
        register("refuses-emergency-order", "2022-04-11", new NamedOrder("12号", "指挥部", LocalDate.of(2022, 4, 3)));
        refused(
                "case-other-authority",
                () -> register(
                        "refuses-isolation", "2026-03-02", new NamedOrder("1号", "疾控", LocalDate.of(2026, 3, 1))));
    }

    private void register(String ground, String day, NamedOrder order) {
        Conduct conduct = new Conduct(ground, Gravity.ORDINARY, LocalDate.parse(day), true, "村口", "x", order);
        AdministrativeCase.register(opening(born("1980-01-01"), conduct, day + "T10:00"), department.means());
    }

    @Test
    void whoWasSeventeenAtTheActIsNotDetainedAtEighteen() {
        AdministrativeCase of = opened(department, "2008-03-03", "2026-03-02", Gravity.SERIOUS);
        of.question(questioned(
                OFFICER, SECOND, "2026-03-02T11:00", "2026-03-02T12:00", Step.Longer.NO, Step.Attendant.GUARDIAN));
        of.goOn(new Step.WentOn(by(HEAD, "2026-03-03T08:00"), "情节严重"));
        of.intend(intended(OFFICER, "2026-03-03T09:00", new Penalty(0, 5)));
        of.hear(heard("2026-03-03T10:00", Step.Reply.NO_STATEMENT));
        of.review(reviewed(LEGAL, "2026-03-04T09:00", true));
        of.decide(by(COUNTY, "2026-03-04T10:00"), Step.Result.PENALISED, new Penalty(0, 5), "理由");
        assertThat(of.last(Step.Decided.class).orElseThrow().notExecuted()).isEqualTo("under-age-first-time");
    }

    @Test
    void timeRunsOutAndMayBeExtendedAsOftenAsTheRowSays() {
        AdministrativeCase of = told(department);
        assertThat(of.periodEnd()).isEqualTo("2022-05-11");
        of.extend(by(COUNTY, "2022-05-10T09:00"), "等待鉴定");
        assertThat(of.periodEnd()).isEqualTo("2022-06-10");
        refused("no-more-extensions", () -> of.extend(by(COUNTY, "2022-05-11T09:00"), "again"));
        refused("not-expired", () -> of.expire(by(0, "2022-06-10T09:00")));
        of.expire(by(0, "2022-06-11T09:00"));
        refused("period-passed", () -> of.hear(heard("2022-06-11T10:00", Step.Reply.TIME_PASSED)));
    }

    @Test
    void theTimeOfEachHearingIsCountedFromWhereItWasAskedFor() {
        AdministrativeCase of = opened(department, "1980-01-01", "2026-03-02", Gravity.ORDINARY);
        of.question(questioned(OFFICER, SECOND, "2026-03-02T11:00", "2026-03-02T12:00"));
        of.intend(offeredAHearing("2026-03-03T09:00"));
        of.hear(heard("2026-03-04T09:00", Step.Reply.ASKS_HEARING));
        of.holdHearing(held(COUNTY, "2026-03-05", "2026-03-12"));
        assertThat(of.periodEnd()).isEqualTo("2026-04-09");

        of.recheck(rechecked(HEAD, "2026-03-13T09:00", Step.Finding.STANDS, null));
        of.review(reviewed(LEGAL, "2026-03-14T09:00", false));
        of.question(questioned(OFFICER, SECOND, "2026-03-16T11:00", "2026-03-16T12:00"));
        of.intend(offeredAHearing("2026-03-17T09:00"));
        of.hear(heard("2026-03-18T09:00", Step.Reply.ASKS_HEARING));
        refused("not-expired", () -> of.expire(by(0, "2026-04-19T09:00")));
        of.holdHearing(held(SECOND_LEGAL, "2026-03-19", "2026-03-27"));
        assertThat(of.periodEnd()).isEqualTo("2026-04-18");
        of.expire(by(0, "2026-04-19T09:00"));
    }

    private static Step.Intended offeredAHearing(String moment) {
        Step.Intended told = intended(OFFICER, moment, TWO_HUNDRED);
        return new Step.Intended(
                told.deed(),
                told.officer(),
                told.facts(),
                told.reasons(),
                told.penalty(),
                true,
                true,
                false,
                told.evidence(),
                null,
                told.replyBy());
    }

    private static Step.HearingHeld held(long by, String noticeOn, String heldOn) {
        return new Step.HearingHeld(
                by(by, heldOn + "T10:00"), LocalDate.parse(noticeOn), LocalDate.parse(heldOn), "听证笔录");
    }
}
