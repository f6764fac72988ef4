package org.wangge.policing.cases;

import java.time.LocalDate;
import org.wangge.organisation.Role;
import org.wangge.problem.Problem;

/** What follows a decision: service, payment, reconsideration. */
final class Aftermath {

    private final CaseRecord record;
    private final Rules rules;

    Aftermath(CaseRecord record, Rules rules) {
        this.record = record;
        this.rules = rules;
    }

    /** Whether it was in time and what runs from it are worked out here, whatever was sent. */
    Step.Served serve(Step.Served served) {
        LocalDate on = served.deed().on();
        Step.Decided decided = decided();
        Rules.demand(!served.deed().at().isBefore(decided.deed().at()), "not-decided");
        Officer officer = rules.police(served.deed());
        Rules.refuseUnless(officer.equals(served.officer()), "officer", "not-police-then");
        Rules.refuseUnless(Rules.isSaid(served.receivedBy()), "receivedBy", "required");
        Rules.refuseUnless(
                served.receiver() != Step.Receiver.REFUSED || Rules.isSaid(served.recording()),
                "recording",
                "required");
        LocalDate decidedOn = decided.deed().on();
        boolean late = on.isAfter(decidedOn.plusDays(rules.number(Rules.SERVICE_DAYS, decidedOn)));
        boolean fined = decided.penalty() != null && decided.penalty().fine() > 0;
        return new Step.Served(
                served.deed(),
                served.officer(),
                served.receiver(),
                served.receivedBy(),
                served.recording(),
                late,
                fined ? on.plusDays(rules.number(Rules.PAYMENT_DAYS, on)) : null,
                on.plusDays(rules.number(Rules.RECONSIDERATION_DAYS, on)));
    }

    void allow(Step.Settled settled) {
        Step.Served served = served();
        Rules.demand(served.payBy() != null, "nothing-to-pay");
        Rules.demand(!record.has(Step.Settled.class), "already-done");
        rules.police(settled.deed());
        Rules.demand(settled.paid() || settled.deed().on().isAfter(served.payBy()), "time-to-pay");
        Rules.refuseUnless(!settled.paid() || Rules.isSaid(settled.receipt()), "receipt", "required");
    }

    void allow(Step.ReconsiderationAsked asked) {
        Step.Served served = served();
        Rules.demand(!record.has(Step.ReconsiderationAsked.class), "already-asked");
        Rules.demand(!asked.deed().on().isAfter(served.reconsiderUntil()), "reconsideration-too-late");
        Rules.refuseUnless(Rules.isSaid(asked.grounds()), "grounds", "required");
    }

    void allow(Step.ReconsiderationAnswered answered) {
        Rules.demand(record.has(Step.ReconsiderationAsked.class), "not-asked");
        Rules.demand(!record.has(Step.ReconsiderationAnswered.class), "already-done");
        rules.holds(answered.deed(), Role.POLICE_LEGAL, Role.COUNTY_POLICE);
        Rules.notAmong(answered.deed().by(), java.util.Set.of(decided().deed().by()), "decided-it");
        Rules.refuseUnless(Rules.isSaid(answered.body()), "body", "required");
        Rules.refuseUnless(Rules.isSaid(answered.reasons()), "reasons", "required");
        Penalty before = decided().penalty();
        if (answered.answer() == Step.Answer.CHANGED) {
            boolean lighter = before != null
                    && answered.penalty() != null
                    && answered.penalty().isAtMost(before)
                    && !answered.penalty().equals(before);
            Rules.refuseUnless(lighter, "fine", "heavier-after-defence");
        } else {
            Rules.refuseUnless(answered.penalty() == null, "fine", "heavier-after-defence");
        }
    }

    private Step.Decided decided() {
        return record.last(Step.Decided.class).orElseThrow(() -> Problem.conflict("not-decided"));
    }

    private Step.Served served() {
        return record.last(Step.Served.class).orElseThrow(() -> Problem.conflict("not-served"));
    }
}
