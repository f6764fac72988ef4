package org.wangge.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wangge.clock.Days;

/** The two daily checks: who is watched when one opens is expected in it, and missed when it closes without them. */
public enum Session {
    MORNING(LocalTime.of(6, 0), LocalTime.of(10, 0)),
    EVENING(LocalTime.of(16, 0), LocalTime.of(20, 0));

    private final LocalTime opens;
    private final LocalTime closes;

    Session(LocalTime opens, LocalTime closes) {
        this.opens = opens;
        this.closes = closes;
    }

    public Instant opens(LocalDate day) {
        return Days.at(day, opens);
    }

    /** When a check that is not there by now was missed. */
    public Instant closes(LocalDate day) {
        return Days.at(day, closes);
    }
}
