package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.problem.Problem;

/**
 * Daily checks as rows: morning and evening, temperature and symptoms. The process hears of one only when something
 * must happen. The same day and session again replaces what was there, which stays in history.
 */
@Service
public class Checking {

    private final ReturnCases cases;
    private final Checks checks;
    private final MissedChecks missed;
    private final Actors actors;
    private final Timeline timeline;
    private final SideEvents events;
    private final Clock clock;

    Checking(
            ReturnCases cases,
            Checks checks,
            MissedChecks missed,
            Actors actors,
            Timeline timeline,
            SideEvents events,
            Clock clock) {
        this.cases = cases;
        this.checks = checks;
        this.missed = missed;
        this.actors = actors;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Records a check and, where it shows fever or symptoms, starts a review by a health worker. */
    @Transactional
    public TemperatureCheck record(String number, CheckTaken taken) {
        ReturnCase of = cases.lock(number).orElseThrow(Problem::notFound);
        TemperatureCheck made = record(of, taken);
        if (taken.isFeverish()) {
            events.fever(of);
        }
        return made;
    }

    /** The same for a check that a task of the process asked for; whoever calls it says whether fever was found. */
    TemperatureCheck record(ReturnCase of, CheckTaken taken) {
        Instant now = clock.instant();
        if (!of.isOpen()) {
            throw Problem.conflict("case-closed");
        }
        if (taken.on().isAfter(Days.of(now))) {
            throw Problem.invalid("on", "date-in-future");
        }
        if (taken.on().isBefore(of.arrival().returnedOn())) {
            throw Problem.invalid("on", "before-return");
        }
        checks.findByCaseIdAndOnDateAndSessionAndReplacedFalse(of.id(), taken.on(), taken.session())
                .ifPresent(before -> {
                    before.replace();
                    checks.saveAndFlush(before);
                });
        TemperatureCheck made = checks.save(
                new TemperatureCheck(of.id(), taken, actors.at(of.where()).accountId(), now));
        missed.findByCaseIdAndOnDateAndSession(of.id(), taken.on(), taken.session())
                .filter(gap -> gap.settledAt() == null)
                .ifPresent(gap -> gap.settle("checked", now));
        of.found();
        timeline.record(of, "checked", taken.on() + " " + Codes.of(taken.session()));
        if (taken.isFeverish()) {
            timeline.record(of, "fever-found", taken.on() + " " + Codes.of(taken.session()));
        }
        return made;
    }

    List<TemperatureCheck> of(ReturnCase of) {
        return checks.findByCaseIdOrderByOnDateAscIdAsc(of.id());
    }

    List<MissedCheck> open(ReturnCase of) {
        return missed.findByCaseIdAndSettledAtIsNullOrderByOnDateAscIdAsc(of.id());
    }

    /** Closes every gap there is so far, for a recorded reason. */
    void settle(ReturnCase of, String why) {
        Instant now = clock.instant();
        open(of).forEach(gap -> gap.settle(why, now));
    }
}
