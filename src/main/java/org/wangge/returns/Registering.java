package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.population.Resident;
import org.wangge.population.Residents;

/**
 * Takes a person in: nobody is missed and nobody counted twice. The registration and its case, or the case it joins,
 * are written in one transaction with the process that carries the case on; the person's row is locked first, so that
 * of two checkpoints that register one person in the same second the second finds what the first did.
 */
@Service
public class Registering {

    private final Residents residents;
    private final ReturnCases cases;
    private final Registrations registrations;
    private final Tests tests;
    private final CasePlaces places;
    private final ReturnRules rules;
    private final Colouring colouring;
    private final Stages stages;
    private final Timeline timeline;
    private final ReturnProcess process;
    private final Clock clock;

    Registering(
            Residents residents,
            ReturnCases cases,
            Registrations registrations,
            Tests tests,
            CasePlaces places,
            ReturnRules rules,
            Colouring colouring,
            Stages stages,
            Timeline timeline,
            ReturnProcess process,
            Clock clock) {
        this.residents = residents;
        this.cases = cases;
        this.registrations = registrations;
        this.tests = tests;
        this.places = places;
        this.rules = rules;
        this.colouring = colouring;
        this.stages = stages;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** Registers one person; who has an open case, or any for the same day of return, gets no second one. */
    @Transactional
    public Registered register(Intake intake, Registrant by) {
        Resident resident = residents.recognise(intake.identity(), intake.name(), intake.phone());
        Optional<ReturnCase> present = presentCase(resident, intake);
        if (present.isPresent()) {
            ReturnCase joined = present.get();
            String why = joined.isOpen() ? "already-open" : "same-day";
            registrations.save(new Registration(intake, by, joined, why, clock.instant()));
            timeline.record(joined, "registered-again", by.source());
            return new Registered(joined, false);
        }
        residents.renew(resident, intake.name(), intake.phone());
        return new Registered(open(resident, intake, by), true);
    }

    private Optional<ReturnCase> presentCase(Resident resident, Intake intake) {
        List<ReturnCase> known = cases.of(resident.id());
        return known.stream().filter(ReturnCase::isOpen).findFirst().or(() -> known.stream()
                .filter(one -> one.outcome() != Outcome.TRANSFERRED && one.outcome() != Outcome.ERROR)
                .filter(one ->
                        one.arrival().returnedOn().equals(intake.arrival().returnedOn()))
                .findFirst());
    }

    private ReturnCase open(Resident resident, Intake intake, Registrant by) {
        Instant now = clock.instant();
        Arrival arrival = intake.arrival();
        RuleResult rule = rules.of(arrival.returnedOn(), arrival.origin());
        // Inserts are sorted by table, the first seen first: with an earlier person's registration still waiting, this
        // person's would come before the case that it points to.
        cases.flush();
        ReturnCase made = cases.save(new ReturnCase(
                resident.id(), places.of(resident, intake.village()), arrival, rule, by.custodianId(), now));
        registrations.save(new Registration(intake, by, made, null, now));
        timeline.record(made, "registered", by.source());
        timeline.record(made, "rule-applied", rule.rule() + " v" + rule.version());
        rule.testDates().stream()
                .filter(day -> !day.isBefore(Days.of(now)))
                .forEach(day -> tests.save(new CaseTest(made.id(), day, true)));
        if (!made.needsOrder()) {
            colouring.byReturnRule(made);
        }
        begin(made, now);
        return made;
    }

    private void begin(ReturnCase made, Instant now) {
        boolean feverish = made.arrival().isFeverish();
        if (made.plan().place() == Place.NONE && !feverish) {
            made.close(Outcome.NO_MEASURE, now);
            timeline.record(made, "closed", "no-measure");
            return;
        }
        boolean termOver = made.termOverOn(Days.of(now));
        if (termOver) {
            timeline.record(made, "term-over");
            colouring.byFactIfAny(made, "term-ended");
        }
        Stage first = termOver && !feverish ? Stage.RELEASE : Stage.RECEIVE;
        stages.enter(made, first);
        cases.flush();
        process.begin(made, first);
    }
}
