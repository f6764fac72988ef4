package org.wangge.returns;

import java.time.Instant;

/**
 * Something was written into the timeline of a case. It is published inside the transaction of the act; what the case
 * has become by it is settled only when that transaction ends.
 *
 * @param detail an id, a code or a date, may be {@code null}
 */
public record Noted(ReturnCase of, String what, String detail, Instant at) {

    @Override
    public String toString() {
        return "Noted[" + of.number() + ", " + what + "]";
    }
}
