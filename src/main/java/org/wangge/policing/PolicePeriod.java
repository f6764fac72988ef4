package org.wangge.policing;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wangge.engine.Deadlines;

/** How long police may work on a matter from its acceptance: a dated row. Where the law counts from elsewhere, none. */
@Component
class PolicePeriod {

    private final Deadlines deadlines;
    private final Clock clock;

    PolicePeriod(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void begin(Matter of) {
        Instant now = clock.instant();
        Instant until = deadlines.of("case-period-from-acceptance", now).dueAt();
        if (of.periodEnd() == null && until.isAfter(now)) {
            of.lasts(until, 0);
        }
    }
}
