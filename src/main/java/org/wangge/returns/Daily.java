package org.wangge.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wangge.clock.Days;

/** Instants at the same time of each day. */
final class Daily {

    private Daily() {}

    static Instant next(Instant after, LocalTime time) {
        LocalDate day = Days.of(after);
        Instant today = Days.at(day, time);
        return today.isAfter(after) ? today : Days.at(day.plusDays(1), time);
    }
}
