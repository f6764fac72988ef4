package org.wangge.policing.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.wangge.clock.Days;

/** Somebody does something at some moment. */
public record Deed(Long by, Instant at) {

    public LocalDate on() {
        return Days.of(at);
    }
}
