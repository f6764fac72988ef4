package org.wangge.policing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.policing.cases.Acts.TWO_HUNDRED;
import static org.wangge.policing.cases.Acts.by;
import static org.wangge.policing.cases.Acts.heard;
import static org.wangge.policing.cases.Acts.intended;
import static org.wangge.policing.cases.Acts.opened;
import static org.wangge.policing.cases.Acts.questioned;
import static org.wangge.policing.cases.Acts.rechecked;
import static org.wangge.policing.cases.Acts.refused;
import static org.wangge.policing.cases.Acts.reviewed;
import static org.wangge.policing.cases.Acts.served;
import static org.wangge.policing.cases.Acts.told;
import static org.wangge.policing.cases.Department.AUXILIARY;
import static org.wangge.policing.cases.Department.COUNTY;
import static org.wangge.policing.cases.Department.GONE;
import static org.wangge.policing.cases.Department.HEAD;
import static org.wangge.policing.cases.Department.LEGAL;
import static org.wangge.policing.cases.Department.OFFICER;
import static org.wangge.policing.cases.Department.SECOND;
import static org.wangge.policing.cases.Department.THIRD;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdministrativeCaseTest {

    private final Department department = new Department();

    @Test
    void anObstructionOfApril2022IsFinedByTheStationsHead() {
        AdministrativeCase of = told(department);
        of.hear(heard("2022-04-12T10:00", Step.Reply.NO_STATEMENT));
        of.review(reviewed(LEGAL, "2022-04-13T09:00", true));
        of.decide(by(HEAD, "2022-04-13T10:00"), Step.Result.PENALISED, TWO_HUNDRED, "理由");
        of.serve(served("2022-04-14T09:00"));

        Step.Decided decided = of.last(Step.Decided.class).orElseThrow();
        assertThat(decided.article()).contains("2012").contains("五十");
        Step.Served receipt = of.last(Step.Served.class).orElseThrow();
        assertThat(receipt.late()).isFalse();
        assertThat(receipt.payBy()).isEqualTo("2022-04-29");
        assertThat(receipt.reconsiderUntil()).isEqualTo("2022-06-13");
        assertThat(of.penalty()).contains(TWO_HUNDRED);
    }

    @Test
    void nothingIsDecidedWithoutNoticeChanceAndReview() {
        AdministrativeCase of = opened(department, "1980-01-01", "2022-04-11", Gravity.ORDINARY);
        refused("not-told", () -> of.decide(by(HEAD, "2022-04-11T11:00"), Step.Result.PENALISED, TWO_HUNDRED, "x"));
        refused("no-inquiry", () -> of.intend(intended(OFFICER, "2022-04-11T11:00", TWO_HUNDRED)));

        AdministrativeCase told = told(department);
        refused("not-heard", () -> told.review(reviewed(LEGAL, "2022-04-13T09:00", true)));
        refused(
                "not-reviewed",
                () -> told.decide(by(HEAD, "2022-04-13T10:00"), Step.Result.PENALISED, TWO_HUNDRED, "x"));
        refused("time-to-reply", () -> told.hear(heard("2022-04-13T10:00", Step.Reply.TIME_PASSED)));
    }

    @Test
    void onePoliceOfficerAloneOrWithAnAuxiliaryAsksNobody() {
        AdministrativeCase of = opened(department, "1980-01-01", "2022-04-13", Gravity.ORDINARY);
        refused("two-officers", () -> of.question(asked(OFFICER, OFFICER)));
        refused("not-police-then", () -> of.question(asked(OFFICER, AUXILIARY)));
        refused("not-police-then", () -> of.question(asked(OFFICER, GONE)));
        refused("not-police-then", () -> of.question(asked(OFFICER, LEGAL)));
        of.question(asked(OFFICER, SECOND));
    }

    private static Step.Questioned asked(long lead, long second) {
        return questioned(lead, second, "2022-04-13T11:00", "2022-04-13T12:00");
    }

    @Test
    void anOfficerIsNamedAsTheAppointmentsNameThem() {
        AdministrativeCase of = opened(department, "1980-01-01", "2022-04-11", Gravity.ORDINARY);
        Step.Questioned good = questioned(OFFICER, SECOND, "2022-04-11T11:00", "2022-04-11T12:00");
        Step.Questioned wrong = new Step.Questioned(
                good.deed(),
                good.lead(),
                new Officer(SECOND, "别人", "000"),
                good.from(),
                good.until(),
                good.longer(),
                null,
                false,
                good.attendant(),
                null,
                null,
                good.recording(),
                good.statement());
        refused("not-police-then", () -> of.question(wrong));
    }

    @Test
    void questioningLastsAsLongAsTheRowOfThatDayAllows() {
        AdministrativeCase of = opened(department, "1980-01-01", "2022-04-11", Gravity.SERIOUS);
        refused("questioning-too-long", () -> of.question(until("2022-04-11T19:01", Step.Longer.NO)));
        refused("questioning-too-long", () -> of.question(until("2022-04-11T19:01", Step.Longer.MANY_OR_UNKNOWN)));
        of.question(until("2022-04-12T11:00", Step.Longer.COMPLEX));
        AdministrativeCase later = opened(department, "1980-01-01", "2026-03-02", Gravity.SERIOUS);
        later.question(questioned(
                OFFICER,
                SECOND,
                "2026-03-02T10:30",
                "2026-03-02T22:30",
                Step.Longer.MANY_OR_UNKNOWN,
                Step.Attendant.NONE));
    }

    private static Step.Questioned until(String end, Step.Longer longer) {
        return questioned(OFFICER, SECOND, "2022-04-11T11:00", end, longer, Step.Attendant.NONE);
    }

    @Test
    void aGuardianAttendsForThoseUnderSixteenAndSince2026UnderEighteen() {
        AdministrativeCase seventeenIn2022 = opened(department, "2005-01-01", "2022-04-11", Gravity.ORDINARY);
        seventeenIn2022.question(questioned(OFFICER, SECOND, "2022-04-11T11:00", "2022-04-11T12:00"));
        AdministrativeCase seventeenIn2026 = opened(department, "2009-01-01", "2026-03-02", Gravity.ORDINARY);
        refused("guardian-missing", () -> seventeenIn2026.question(minor(Step.Attendant.NONE)));
        seventeenIn2026.question(minor(Step.Attendant.APPROPRIATE_ADULT));
        AdministrativeCase fifteenIn2022 = opened(department, "2007-01-01", "2022-04-11", Gravity.ORDINARY);
        refused(
                "guardian-missing",
                () -> fifteenIn2022.question(questioned(
                        OFFICER,
                        SECOND,
                        "2022-04-11T11:00",
                        "2022-04-11T12:00",
                        Step.Longer.NO,
                        Step.Attendant.APPROPRIATE_ADULT)));
    }

    private static Step.Questioned minor(Step.Attendant attendant) {
        return questioned(OFFICER, SECOND, "2026-03-02T11:00", "2026-03-02T12:00", Step.Longer.NO, attendant);
    }

    @Test
    void aMinorIsWeighedFirstPenalisedLessAndNotDetainedTheFirstTime() {
        AdministrativeCase of = opened(department, "2009-01-01", "2026-03-02", Gravity.SERIOUS);
        of.question(minor(Step.Attendant.GUARDIAN));
        Step.Intended notice = intended(OFFICER, "2026-03-03T09:00", new Penalty(0, 5), "其父，已告知", List.of("e1"));
        refused("leniency-not-weighed", () -> of.intend(notice));
        of.goOn(new Step.WentOn(by(HEAD, "2026-03-03T08:00"), "情节严重"));
        refused(
                "minor-lighter",
                () -> of.intend(intended(OFFICER, "2026-03-03T09:00", new Penalty(1000, 10), "其父", List.of("e1"))));
        refused("guardian-missing", () -> of.intend(intended(OFFICER, "2026-03-03T09:00", new Penalty(0, 5))));
        of.intend(notice);
        refused("no-hearing", () -> of.hear(heard("2026-03-03T10:00", Step.Reply.ASKS_HEARING)));
        of.hear(heard("2026-03-03T10:00", Step.Reply.NO_STATEMENT));
        of.review(reviewed(LEGAL, "2026-03-04T09:00", true));
        refused(403, () -> of.decide(by(HEAD, "2026-03-04T10:00"), Step.Result.PENALISED, new Penalty(0, 5), "x"));
        of.decide(by(COUNTY, "2026-03-04T10:00"), Step.Result.PENALISED, new Penalty(0, 5), "理由");
        Step.Decided decided = of.last(Step.Decided.class).orElseThrow();
        assertThat(decided.executed()).isFalse();
        assertThat(decided.notExecuted()).isEqualTo("under-age-first-time");
    }

    @Test
    void nobodyUnderFourteenIsPenalised() {
        AdministrativeCase of = opened(department, "2009-01-01", "2022-04-11", Gravity.ORDINARY);
        of.question(questioned(
                OFFICER, SECOND, "2022-04-11T11:00", "2022-04-11T12:00", Step.Longer.NO, Step.Attendant.GUARDIAN));
        of.goOn(new Step.WentOn(by(HEAD, "2022-04-12T08:00"), "x"));
        refused("below-penal-age", () -> of.intend(intended(OFFICER, "2022-04-12T09:00", Penalty.WARNING)));
    }

    @Test
    void whatTheRecheckLeavesIsTheMost() {
        AdministrativeCase of = told(department);
        of.hear(heard("2022-04-12T10:00", Step.Reply.STATEMENT));
        refused("not-heard", () -> of.review(reviewed(LEGAL, "2022-04-12T12:00", true)));
        refused(
                "took-part",
                () -> of.recheck(rechecked(SECOND, "2022-04-12T11:00", Step.Finding.LIGHTER, new Penalty(100, 0))));
        refused(
                "heavier-after-defence",
                () -> of.recheck(rechecked(THIRD, "2022-04-12T11:00", Step.Finding.LIGHTER, new Penalty(300, 0))));
        of.recheck(rechecked(THIRD, "2022-04-12T11:00", Step.Finding.LIGHTER, new Penalty(100, 0)));
        of.review(reviewed(LEGAL, "2022-04-13T09:00", true));
        refused(
                "beyond-the-proposal",
                () -> of.decide(by(HEAD, "2022-04-13T10:00"), Step.Result.PENALISED, TWO_HUNDRED, "x"));
        of.decide(by(HEAD, "2022-04-13T10:00"), Step.Result.PENALISED, new Penalty(100, 0), "理由");
    }

    @Test
    void aNewNoticeAfterADefenceIsNeverHeavier() {
        AdministrativeCase of = opened(department, "1980-01-01", "2022-04-11", Gravity.ORDINARY);
        of.question(questioned(OFFICER, SECOND, "2022-04-11T11:00", "2022-04-11T12:00"));
        of.intend(intended(OFFICER, "2022-04-12T09:00", new Penalty(100, 0)));
        of.hear(heard("2022-04-12T10:00", Step.Reply.STATEMENT));
        of.recheck(rechecked(THIRD, "2022-04-12T11:00", Step.Finding.STANDS, null));
        of.review(reviewed(LEGAL, "2022-04-13T09:00", false));
        refused("heavier-after-defence", () -> of.intend(intended(OFFICER, "2022-04-13T10:00", TWO_HUNDRED)));
        of.intend(intended(OFFICER, "2022-04-13T10:00", new Penalty(100, 0)));
    }

    @Test
    void aNewNoticeIsNeverHeavierThanWhatARecheckLeft() {
        AdministrativeCase of = told(department);
        of.hear(heard("2022-04-12T10:00", Step.Reply.STATEMENT));
        of.recheck(rechecked(THIRD, "2022-04-12T11:00", Step.Finding.LIGHTER, new Penalty(100, 0)));
        of.review(reviewed(LEGAL, "2022-04-13T09:00", false));
        refused("heavier-after-defence", () -> of.intend(intended(OFFICER, "2022-04-13T10:00", TWO_HUNDRED)));
        of.intend(intended(OFFICER, "2022-04-13T10:00", new Penalty(100, 0)));
    }

    @Test
    void aRecheckThatLeftNothingLeavesNoPenaltyToGiveNoticeOf() {
        AdministrativeCase of = told(department);
        of.hear(heard("2022-04-12T10:00", Step.Reply.STATEMENT));
        of.recheck(rechecked(THIRD, "2022-04-12T11:00", Step.Finding.UNFOUNDED, null));
        of.review(reviewed(LEGAL, "2022-04-13T09:00", false));
        refused("heavier-after-defence", () -> of.intend(intended(OFFICER, "2022-04-13T10:00", Penalty.WARNING)));
        of.intend(intended(OFFICER, "2022-04-13T10:00", null));
    }

    @Test
    void aDefenceStillCountsWhereALaterNoticeWasMetWithSilence() {
        AdministrativeCase of = opened(department, "1980-01-01", "2022-04-11", Gravity.ORDINARY);
        of.question(questioned(OFFICER, SECOND, "2022-04-11T11:00", "2022-04-11T12:00"));
        of.intend(intended(OFFICER, "2022-04-12T09:00", new Penalty(100, 0)));
        of.hear(heard("2022-04-12T10:00", Step.Reply.STATEMENT));
        of.recheck(rechecked(THIRD, "2022-04-12T11:00", Step.Finding.STANDS, null));
        of.review(reviewed(LEGAL, "2022-04-13T09:00", false));
        of.intend(intended(OFFICER, "2022-04-13T10:00", new Penalty(50, 0)));
        of.hear(heard("2022-04-13T11:00", Step.Reply.NO_STATEMENT));
        of.review(reviewed(LEGAL, "2022-04-14T09:00", false));
        refused("heavier-after-defence", () -> of.intend(intended(OFFICER, "2022-04-14T10:00", TWO_HUNDRED)));
        of.intend(intended(OFFICER, "2022-04-14T10:00", new Penalty(100, 0)));
    }

    @Test
    void aConfessionAloneAndWhatAnAuxiliaryReceivedAloneGroundNothing() {
        department.items.clear();
        department.items.add(new CountersignedEvidence.Item("own", "陈述", true, true));
        department.items.add(new CountersignedEvidence.Item("aux", "照片", false, false));
        AdministrativeCase of = opened(department, "1980-01-01", "2022-04-11", Gravity.ORDINARY);
        of.question(questioned(OFFICER, SECOND, "2022-04-11T11:00", "2022-04-11T12:00"));
        refused(
                "confession-alone",
                () -> of.intend(intended(OFFICER, "2022-04-12T09:00", TWO_HUNDRED, null, List.of("own"))));
        refused(
                "evidence-provisional",
                () -> of.intend(intended(OFFICER, "2022-04-12T09:00", TWO_HUNDRED, null, List.of("own", "aux"))));
    }
}
