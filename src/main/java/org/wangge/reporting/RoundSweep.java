package org.wangge.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.clock.Sweep;

/**
 * Each quarter of an hour: whoever is near the cut-off is reminded, whoever is past it is missing and the next level is
 * told, and a round whose window has closed is opened. Before the day on which units begin to report, once a day.
 */
@Component
class RoundSweep implements Sweep {

    private static final Duration BEFORE = Duration.ofMinutes(30);

    private final Rounds rounds;
    private final RoundOpening opening;
    private final Reports reports;

    RoundSweep(Rounds rounds, RoundOpening opening, Reports reports) {
        this.rounds = rounds;
        this.opening = opening;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "report-rounds";
    }

    @Override
    public Instant nextAfter(Instant last) {
        Instant quarter = Sweep.quarterAfter(last);
        LocalDate day = Days.of(quarter);
        return rounds.areHeldOn(day) ? quarter : Days.endOf(day);
    }

    @Override
    public void run(Instant due) {
        opening.openDue(Days.of(due), due);
        reports.remind(due, due.plus(BEFORE));
        reports.miss(due);
    }
}
