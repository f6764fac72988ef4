package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wangge.organisation.Role;

/**
 * An administrative case against somebody (行政案件), as the file of its steps. Whatever calls its verbs, and in
 * whatever order, a step that the law does not allow then is refused.
 */
public final class AdministrativeCase {

    private final CaseRecord record;
    private final Means means;
    private final Rules rules;
    private final Proposal proposal;
    private final Decision decision;

    private AdministrativeCase(CaseRecord record, Means means) {
        this.record = record;
        this.means = means;
        this.rules = new Rules(means);
        this.proposal = new Proposal(record, means, rules);
        this.decision = new Decision(record, means, rules);
    }

    /** The case of steps that were taken before. */
    public static AdministrativeCase of(List<Step> steps, Means means) {
        return new AdministrativeCase(new CaseRecord(steps), means);
    }

    /** 立案: opens a case, where the police are who the law names and the time for it has not passed. */
    public static AdministrativeCase register(Step.Registered opening, Means means) {
        Opening.allow(opening, means);
        return of(List.of(opening), means);
    }

    /** Two officers question the person; once they were told what is intended, only after the review sent it back. */
    public void question(Step.Questioned asked) {
        demandUndecided(asked.deed());
        Rules.demand(record.intended().isEmpty(), "already-intended");
        Rules.demand(asked.deed().by().equals(asked.lead().accountId()), "lead-acts");
        new Inquiry(rules, person()).allow(asked);
        record.add(asked);
    }

    /** Two officers inspect a place or a thing. */
    public void inspect(Step.Inspected seen) {
        demandUndecided(seen.deed());
        Rules.demand(record.intended().isEmpty(), "already-intended");
        Rules.demand(seen.deed().by().equals(seen.lead().accountId()), "lead-acts");
        new Inquiry(rules, person()).allow(seen);
        record.add(seen);
    }

    /** A minor, slight or mended breach is not penalised; neither is a need that nobody met. */
    public void spare(Step.Spared spared) {
        demandUndecided(spared.deed());
        rules.holds(spared.deed(), Role.STATION_HEAD);
        notByWhoReportedOrProposed(spared.deed());
        Rules.demand(asksForLeniency(), "nothing-to-spare");
        Rules.refuseUnless(Rules.isSaid(spared.reason()), "reason", "required");
        record.add(spared);
        record.add(new Step.Decided(
                spared.deed(),
                Step.Result.NOT_PENALISED,
                null,
                null,
                spared.deed().on(),
                false,
                false,
                null,
                spared.reason()));
    }

    /** It was weighed whether to spare the person, and the case goes on. */
    public void goOn(Step.WentOn weighed) {
        demandUndecided(weighed.deed());
        rules.holds(weighed.deed(), Role.STATION_HEAD);
        notByWhoReportedOrProposed(weighed.deed());
        Rules.refuseUnless(Rules.isSaid(weighed.reason()), "reason", "required");
        record.add(weighed);
    }

    /** 告知: tells the person what is intended, on what facts and by what law. */
    public void intend(Step.Intended intended) {
        demandUndecided(intended.deed());
        Rules.demand(!asksForLeniency() || record.has(Step.WentOn.class), "leniency-not-weighed");
        Rules.demand(record.intended().isEmpty(), "already-intended");
        proposal.allow(intended);
        record.add(intended);
    }

    /** What the person says to it, or that the time for it passed. */
    public void hear(Step.Heard heard) {
        demandUndecided(heard.deed());
        proposal.allow(heard);
        record.add(heard);
    }

    /** Another officer looks again at what the person disputes. */
    public void recheck(Step.Rechecked recheck) {
        demandUndecided(recheck.deed());
        proposal.allow(recheck);
        record.add(recheck);
    }

    public void holdHearing(Step.HearingHeld held) {
        demandUndecided(held.deed());
        proposal.allow(held);
        record.add(held);
    }

    /** 法制审核: a legal reviewer who has had no part in it agrees or sends it back. */
    public void review(Step.Reviewed review) {
        demandUndecided(review.deed());
        decision.allow(review);
        record.add(review);
    }

    /** Decides; the article, the text it is taken from and whether detention is carried out are worked out here. */
    public void decide(Deed deed, Step.Result result, Penalty penalty, String reasons) {
        demandUndecided(deed);
        record.add(decision.decide(deed, result, penalty, reasons));
    }

    public void serve(Step.Served served) {
        Rules.demand(isDecided(), "not-decided");
        Rules.demand(!record.has(Step.Served.class), "already-served");
        record.add(new Aftermath(record, rules).serve(served));
    }

    public void settle(Step.Settled settled) {
        new Aftermath(record, rules).allow(settled);
        record.add(settled);
    }

    public void askReconsideration(Step.ReconsiderationAsked asked) {
        new Aftermath(record, rules).allow(asked);
        record.add(asked);
    }

    public void answerReconsideration(Step.ReconsiderationAnswered answered) {
        new Aftermath(record, rules).allow(answered);
        record.add(answered);
    }

    /** The county's police give the case more time, as often and as long as the dated rows allow. */
    public void extend(Deed deed, String reason) {
        demandUndecided(deed);
        rules.holds(deed, Role.COUNTY_POLICE);
        Rules.refuseUnless(Rules.isSaid(reason), "reason", "required");
        LocalDate on = deed.on();
        Rules.demand(
                record.all(Step.Extended.class).count() < rules.number(Rules.EXTENSIONS, on), "no-more-extensions");
        record.add(new Step.Extended(deed, reason, new Period(record, rules).extendedOn(on)));
    }

    /** The time limit has passed without a decision: nothing more can be decided. */
    public void expire(Deed deed) {
        Rules.demand(!isDecided() && !isExpired() && deed.on().isAfter(periodEnd()), "not-expired");
        record.add(new Step.Ended(deed));
    }

    private void demandUndecided(Deed deed) {
        Rules.demand(!isExpired() && !deed.on().isAfter(periodEnd()), "period-passed");
        Rules.demand(!isDecided(), "already-decided");
        Rules.demand(!deed.at().isBefore(lastDeed().at()), "before-the-last-step");
    }

    private Deed lastDeed() {
        return record.all().get(record.all().size() - 1).deed();
    }

    private void notByWhoReportedOrProposed(Deed deed) {
        Rules.notAmong(deed.by(), registration().reporters(), "reported-it");
        Rules.notAmong(deed.by(), record.investigators(), "proposed-it");
    }

    /** The last day on which it can be decided. */
    public LocalDate periodEnd() {
        return new Period(record, rules).end();
    }

    public int timesExtended() {
        return (int) record.all(Step.Extended.class).count();
    }

    /** Whether the law wants to be asked first: a minor, a first, slight or mended breach, or a need nobody met. */
    public boolean asksForLeniency() {
        Step.Mitigation file = registration().mitigation();
        return file.firstOrSlight() || file.putRight() || file.unmetNeed() || isMinor();
    }

    public boolean isMinor() {
        LocalDate on = registration().conduct().on();
        return person().ageOn(on) < rules.number(Rules.ADULT_AGE, on);
    }

    public boolean isDecided() {
        return record.has(Step.Decided.class);
    }

    public boolean isExpired() {
        return record.has(Step.Ended.class);
    }

    /** What stands in the end: nothing once it was revoked. */
    public Optional<Penalty> penalty() {
        Optional<Step.ReconsiderationAnswered> answer = record.last(Step.ReconsiderationAnswered.class);
        if (answer.isPresent() && answer.get().answer() != Step.Answer.UPHELD) {
            return Optional.ofNullable(answer.get().penalty());
        }
        return record.last(Step.Decided.class)
                .filter(decided -> decided.result() == Step.Result.PENALISED)
                .map(Step.Decided::penalty);
    }

    /** Whether a fine was served, stands, and has neither been paid nor noted as not paid. */
    public boolean owesAFine() {
        boolean fined = penalty().filter(penalty -> penalty.fine() > 0).isPresent();
        return fined && record.has(Step.Served.class) && !record.has(Step.Settled.class);
    }

    /** Who may decide what stands as proposed: the county where the station may not. */
    public boolean needsCounty(LocalDate on) {
        return record.proposed()
                .map(penalty -> decision.isForCounty(penalty, on))
                .orElse(false);
    }

    /** Whether the person can ask for a hearing on what is intended. */
    public boolean hearingCanBeAsked() {
        return record.intended().map(proposal::hearingIsDue).orElse(false);
    }

    public Optional<Penalty> proposed() {
        return record.proposed();
    }

    public boolean wasHeard() {
        return record.wasHeard();
    }

    public Step.Registered registration() {
        return record.registered();
    }

    public Person person() {
        return registration().person();
    }

    public Substance substance(LocalDate decidedOn) {
        return Substance.of(means.law(), registration().conduct(), decidedOn);
    }

    public <S extends Step> Optional<S> last(Class<S> type) {
        return record.last(type);
    }

    public List<Step> steps() {
        return record.all();
    }

    Provision provision(String key, LocalDate day) {
        return means.law().procedure(key, day);
    }
}
