package org.wangge.reporting;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.clock.Sweep;

/**
 * Each quarter of an hour: whoever is near the cut-off is reminded, whoever is past it is missing and the next level is
 * told, and a round whose window has closed is opened.
 */
@Component
class RoundSweep implements Sweep {

    private static final Duration BEFORE = Duration.ofMinutes(30);

    private final RoundOpening opening;
    private final Reports reports;

    RoundSweep(RoundOpening opening, Reports reports) {
        this.opening = opening;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "report-rounds";
    }

    @Override
    public Instant nextAfter(Instant last) {
        return Sweep.quarterAfter(last);
    }

    @Override
    public void run(Instant due) {
        opening.openDue(Days.of(due), due);
        reports.remind(due, due.plus(BEFORE));
        reports.miss(due);
    }
}
