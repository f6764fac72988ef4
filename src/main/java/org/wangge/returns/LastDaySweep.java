package org.wangge.returns;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.clock.Sweep;

/**
 * Five minutes after midnight, and each hour after for who was late, opens code and release for those whose last day
 * it is; checks and tests go on, and the release takes effect at 24:00.
 */
@Component
class LastDaySweep implements Sweep {

    private static final Duration PAST_THE_HOUR = Duration.ofMinutes(5);

    private final ReturnCases cases;
    private final EachCase each;
    private final ReturnProcess process;

    LastDaySweep(ReturnCases cases, EachCase each, ReturnProcess process) {
        this.cases = cases;
        this.each = each;
        this.process = process;
    }

    @Override
    public String name() {
        return "last-days";
    }

    @Override
    public Instant nextAfter(Instant last) {
        Instant hour = last.truncatedTo(ChronoUnit.HOURS).plus(PAST_THE_HOUR);
        return hour.isAfter(last) ? hour : hour.plus(Duration.ofHours(1));
    }

    @Override
    public void run(Instant due) {
        each.open(cases.onTheirLastDay(Days.of(due)), process::lastDayBegan);
    }
}
