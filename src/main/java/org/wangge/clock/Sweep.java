package org.wangge.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * A look through many cases at fixed times, in place of a timer for each. A bean of this type is run at every one of
 * its due instants, in order, one by one, on one node only; what was missed while nothing ran is made up for.
 */
public interface Sweep {
    /** A name of its own, at most 64 characters, that never changes. */
    String name();

    /** The first due instant after another. */
    Instant nextAfter(Instant last);

    /** The first full quarter of an hour after an instant, for sweeps that are due at each. */
    static Instant quarterAfter(Instant last) {
        long quarter = Duration.ofMinutes(15).toSeconds();
        return Instant.ofEpochSecond((last.getEpochSecond() / quarter + 1) * quarter);
    }

    /**
     * Does what is due, in a transaction that also remembers that it was done. When it throws, nothing has happened
     * and it is tried again, while the other sweeps go on.
     *
     * @param due the instant it was meant for; the clock may be later
     */
    void run(Instant due);
}
