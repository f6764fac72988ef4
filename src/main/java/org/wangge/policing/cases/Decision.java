package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.List;
import org.wangge.organisation.Role;
import org.wangge.problem.Problem;

/** The legal review, and the decision by a level that may decide so much. */
final class Decision {

    private final CaseRecord record;
    private final Means means;
    private final Rules rules;
    private final Proposal proposal;

    Decision(CaseRecord record, Means means, Rules rules) {
        this.record = record;
        this.means = means;
        this.rules = rules;
        this.proposal = new Proposal(record, means, rules);
    }

    void allow(Step.Reviewed review) {
        Step.Intended intended = record.intended().orElseThrow(() -> Problem.conflict("not-told"));
        Rules.demand(intended.penalty() == null || record.wasHeard(), "not-heard");
        Rules.demand(record.review().isEmpty(), "already-reviewed");
        rules.holds(review.deed(), Role.POLICE_LEGAL);
        Rules.notAmong(review.deed().by(), record.involved(), "took-part");
        Rules.refuseUnless(Rules.isSaid(review.opinion()), "opinion", "required");
    }

    Step.Decided decide(Deed deed, Step.Result result, Penalty penalty, String reasons) {
        Step.Intended intended = record.intended().orElseThrow(() -> Problem.conflict("not-told"));
        Step.Reviewed review = record.review().orElseThrow(() -> Problem.conflict("not-reviewed"));
        Rules.refuseUnless(Rules.isSaid(reasons), "reasons", "required");
        Rules.notAmong(deed.by(), record.registered().reporters(), "reported-it");
        Rules.notAmong(deed.by(), record.investigators(), "proposed-it");
        Rules.notAmong(deed.by(), java.util.Set.of(review.deed().by()), "took-part");
        return result == Step.Result.PENALISED
                ? penalise(deed, intended, penalty, reasons)
                : end(deed, result, penalty, reasons);
    }

    private Step.Decided end(Deed deed, Step.Result result, Penalty penalty, String reasons) {
        Rules.refuseUnless(penalty == null, "fine", "beyond-the-proposal");
        boolean county = means.roster().holds(deed.by(), Role.COUNTY_POLICE, deed.on());
        rules.holds(deed, Role.STATION_HEAD, Role.COUNTY_POLICE);
        return new Step.Decided(deed, result, null, null, deed.on(), county, false, null, reasons);
    }

    private Step.Decided penalise(Deed deed, Step.Intended intended, Penalty penalty, String reasons) {
        LocalDate on = deed.on();
        Rules.refuseUnless(penalty != null, "fine", "required");
        Penalty proposed = record.proposed().orElseThrow(() -> Problem.conflict("nothing-intended"));
        Rules.demand(record.wasHeard(), "not-heard");
        Rules.refuseUnless(penalty.isAtMost(proposed), "fine", "beyond-the-proposal");
        Rules.demand(intended.tellsPenalty() || !rules.isOn(Rules.NOTICE_TELLS_PENALTY, on), "notice-without-content");
        proposal.allow(penalty, on);
        proposal.proved(intended.evidence());
        inquiryStillCounts();
        boolean forCounty = isForCounty(penalty, on);
        boolean county = means.roster().holds(deed.by(), Role.COUNTY_POLICE, on);
        if (forCounty) {
            rules.holds(deed, Role.COUNTY_POLICE);
        } else {
            rules.holds(deed, Role.STATION_HEAD, Role.COUNTY_POLICE);
        }
        Substance substance = Substance.of(means.law(), record.registered().conduct(), on);
        String spared = penalty.days() == 0
                ? null
                : new Detention(rules, record.registered().person())
                        .notExecuted(record.registered().conduct().on(), on, intended.seriousAndBad());
        return new Step.Decided(
                deed,
                Step.Result.PENALISED,
                penalty,
                substance.ground().orElseThrow().article(),
                substance.lawOf(),
                county,
                penalty.days() > 0 && spared == null,
                spared,
                reasons);
    }

    /** Two different officers asked or looked: held against the appointments once more, at the last gate. */
    private void inquiryStillCounts() {
        List<Step.Questioned> asked = record.all(Step.Questioned.class).toList();
        asked.forEach(step -> rules.twoOfficers(step.lead(), step.second(), org.wangge.clock.Days.of(step.from())));
        record.all(Step.Inspected.class)
                .forEach(step -> rules.twoOfficers(
                        step.lead(), step.second(), step.deed().on()));
    }

    /** The station's head may warn and fine up to the amount of the dated row; the county decides the rest. */
    boolean isForCounty(Penalty penalty, LocalDate on) {
        return penalty.days() > 0 || penalty.fine() > rules.number(Rules.STATION_FINE, on);
    }
}
