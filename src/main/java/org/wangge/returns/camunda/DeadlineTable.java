package org.wangge.returns.camunda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wangge.returns.Deadlines;

/** Asks {@code deadlines.dmn} for what is in force now. */
@Component
public class DeadlineTable implements Deadlines {

    private final org.wangge.engine.Deadlines deadlines;
    private final Clock clock;

    DeadlineTable(org.wangge.engine.Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Duration of(String key) {
        Instant now = clock.instant();
        return Duration.between(now, deadlines.of(key, now).dueAt());
    }
}
