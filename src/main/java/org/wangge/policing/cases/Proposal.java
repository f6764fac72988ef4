package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wangge.clock.Days;
import org.wangge.organisation.Role;
import org.wangge.problem.Problem;

/** What is intended against the person, and their right to be heard on it before anything is decided. */
final class Proposal {

    private final CaseRecord record;
    private final Means means;
    private final Rules rules;

    Proposal(CaseRecord record, Means means, Rules rules) {
        this.record = record;
        this.means = means;
        this.rules = rules;
    }

    void allow(Step.Intended intended) {
        Officer officer = rules.police(intended.deed());
        Rules.refuseUnless(officer.equals(intended.officer()), "officer", "not-police-then");
        Rules.refuseUnless(Rules.isSaid(intended.facts()), "facts", "required");
        Rules.refuseUnless(Rules.isSaid(intended.reasons()), "reasons", "required");
        if (intended.penalty() != null) {
            allowPenalty(intended);
        }
    }

    private void allowPenalty(Step.Intended intended) {
        LocalDate on = intended.deed().on();
        Rules.notAmong(intended.deed().by(), record.registered().reporters(), "reported-it");
        allow(intended.penalty(), on);
        Rules.demand(!record.isHeavierThanBeforeADefence(intended.penalty()), "heavier-after-defence");
        proved(intended.evidence());
        Rules.demand(intended.tellsPenalty() || !rules.isOn(Rules.NOTICE_TELLS_PENALTY, on), "notice-without-content");
        Rules.refuseUnless(
                person().ageOn(on) >= rules.number(Rules.HEAR_GUARDIAN_UNDER, on)
                        || Rules.isSaid(intended.guardianTold()),
                "guardianTold",
                "guardian-missing");
        LocalDate least = on.plusDays(rules.number(Rules.REPLY_DAYS, on));
        Rules.refuseUnless(!intended.replyBy().isBefore(Days.startOf(least)), "replyBy", "reply-too-soon");
    }

    /** The penalty is one that the law has for this act and this person on the day of the decision. */
    void allow(Penalty penalty, LocalDate on) {
        LocalDate acted = record.registered().conduct().on();
        Rules.demand(person().ageOn(acted) >= rules.number(Rules.PENAL_AGE, acted), "below-penal-age");
        Substance substance = Substance.of(means.law(), record.registered().conduct(), on);
        Ground ground = substance.ground().orElseThrow(() -> Problem.conflict("not-punishable"));
        Rules.demand(ground.isForPolice(), "case-other-authority");
        boolean minor = person().ageOn(acted) < rules.number(Rules.ADULT_AGE, acted);
        Rules.refuseUnless(
                ground.allows(penalty, minor),
                penalty.days() > 0 ? "days" : "fine",
                "beyond-the-law",
                String.valueOf(penalty.days() > 0 ? ground.fineBesideMost() : ground.fineMost()),
                ground.daysLeast(),
                ground.daysMost());
        Rules.refuseUnless(
                !minor || penalty.isWarning() || !penalty.equals(ground.heaviest()), "fine", "minor-lighter");
    }

    /** Two officers asked or looked, and something besides the person's own words grounds it. */
    void proved(List<String> evidence) {
        Rules.demand(record.has(Step.Questioned.class) || record.has(Step.Inspected.class), "no-inquiry");
        List<CountersignedEvidence.Item> items =
                means.evidence().of(record.registered().matterId());
        Set<String> grounding = items.stream()
                .filter(CountersignedEvidence.Item::grounds)
                .map(CountersignedEvidence.Item::id)
                .collect(java.util.stream.Collectors.toSet());
        Rules.refuseUnless(grounding.containsAll(evidence), "evidence", "evidence-provisional");
        boolean other =
                items.stream().anyMatch(item -> evidence.contains(item.id()) && item.grounds() && !item.ownStatement());
        Rules.demand(other || record.has(Step.Inspected.class), "confession-alone");
    }

    void allow(Step.Heard heard) {
        Step.Intended intended = record.intended().orElseThrow(() -> Problem.conflict("not-told"));
        Rules.demand(intended.penalty() != null, "nothing-intended");
        Rules.demand(record.since(intended, Step.Heard.class).isEmpty(), "already-heard");
        LocalDate on = heard.deed().on();
        switch (heard.reply()) {
            case STATEMENT -> {
                Rules.refuseUnless(Rules.isSaid(heard.statement()), "statement", "required");
                allowWithoutHearing(heard, intended);
            }
            case TIME_PASSED ->
                Rules.demand(
                        heard.deed().at().isAfter(intended.replyBy()) && !hearingMayStillBeAsked(intended, on),
                        "time-to-reply");
            case ASKS_HEARING -> {
                Rules.demand(hearingIsDue(intended), "no-hearing");
                Rules.demand(hearingMayStillBeAsked(intended, on), "hearing-too-late");
            }
            case NO_STATEMENT -> allowWithoutHearing(heard, intended);
        }
        if (heard.reply() != Step.Reply.TIME_PASSED) {
            rules.police(heard.deed());
            Rules.refuseUnless(
                    person().ageOn(on) >= rules.number(Rules.HEAR_GUARDIAN_UNDER, on)
                            || Rules.isSaid(heard.guardianSaid()),
                    "guardianSaid",
                    "guardian-missing");
        }
    }

    /** Whoever can still ask for a hearing is not taken at another word before they have said that they want none. */
    private void allowWithoutHearing(Step.Heard heard, Step.Intended intended) {
        Rules.refuseUnless(
                heard.waivesHearing()
                        || !hearingMayStillBeAsked(intended, heard.deed().on()),
                "waivesHearing",
                "hearing-may-be-asked");
    }

    /** Somebody may ask for a hearing for so many working days, however soon else they were to reply. */
    private boolean hearingMayStillBeAsked(Step.Intended intended, LocalDate on) {
        LocalDate last = means.calendar().after(intended.deed().on(), rules.number(Rules.HEARING_REQUEST_DAYS, on));
        return hearingIsDue(intended) && !on.isAfter(last);
    }

    boolean hearingIsDue(Step.Intended intended) {
        if (intended.penalty() == null) {
            return false;
        }
        LocalDate on = intended.deed().on();
        LocalDate acted = record.registered().conduct().on();
        boolean minorDetained = intended.penalty().days() > 0
                && rules.isOn(Rules.HEARING_MINOR, on)
                && person().ageOn(acted) < rules.number(Rules.ADULT_AGE, on)
                && new Detention(rules, person()).notExecuted(acted, on, intended.seriousAndBad()) == null;
        return intended.penalty().fine() >= rules.number(Rules.HEARING_FINE, on)
                || minorDetained
                || (intended.hearingOffered() && rules.isOn(Rules.HEARING_IF_NEEDED, on));
    }

    void allow(Step.HearingHeld held) {
        Step.Heard heard = record.intended()
                .flatMap(intended -> record.since(intended, Step.Heard.class))
                .filter(reply -> reply.reply() == Step.Reply.ASKS_HEARING)
                .orElseThrow(() -> Problem.conflict("no-hearing"));
        Rules.demand(record.since(heard, Step.HearingHeld.class).isEmpty(), "already-heard");
        rules.holds(held.deed(), Role.COUNTY_POLICE, Role.POLICE_LEGAL);
        Rules.notAmong(held.deed().by(), record.involved(), "took-part");
        LocalDate first = held.noticeOn().plusDays(rules.number(Rules.HEARING_NOTICE_DAYS, held.heldOn()));
        Rules.refuseUnless(!held.noticeOn().isBefore(heard.deed().on()), "noticeOn", "date-invalid");
        Rules.refuseUnless(!held.heldOn().isBefore(first), "heldOn", "hearing-notice-short");
        Rules.refuseUnless(!held.heldOn().isAfter(held.deed().on()), "heldOn", "date-invalid");
        Rules.refuseUnless(Rules.isSaid(held.record()), "record", "required");
    }

    void allow(Step.Rechecked recheck) {
        Step.Intended intended = record.intended().orElseThrow(() -> Problem.conflict("not-told"));
        Step.Heard heard = record.since(intended, Step.Heard.class).orElseThrow(() -> Problem.conflict("not-heard"));
        boolean statement = heard.reply() == Step.Reply.STATEMENT;
        boolean hearing = heard.reply() == Step.Reply.ASKS_HEARING;
        Rules.demand(
                statement
                        || (hearing
                                && record.since(heard, Step.HearingHeld.class).isPresent()),
                "not-heard");
        Rules.demand(record.since(heard, Step.Rechecked.class).isEmpty(), "already-rechecked");
        Officer officer = rules.police(recheck.deed());
        Rules.refuseUnless(officer.equals(recheck.officer()), "officer", "not-police-then");
        Rules.notAmong(recheck.deed().by(), record.investigators(), "took-part");
        Rules.notAmong(recheck.deed().by(), record.registered().reporters(), "reported-it");
        Rules.refuseUnless(Rules.isSaid(recheck.reasons()), "reasons", "required");
        if (recheck.finding() == Step.Finding.LIGHTER) {
            Penalty told = intended.penalty();
            boolean lighter = recheck.penalty() != null
                    && recheck.penalty().isAtMost(told)
                    && !recheck.penalty().equals(told);
            Rules.refuseUnless(lighter, "fine", "heavier-after-defence");
            allow(recheck.penalty(), recheck.deed().on());
        } else {
            Rules.refuseUnless(recheck.penalty() == null, "fine", "heavier-after-defence");
        }
    }

    private Person person() {
        return record.registered().person();
    }
}
