package org.wangge.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A look through many cases at fixed times, in place of a timer for each. A bean of this type is run at every one of
 * its due instants, in order, one by one, on one node only; what was missed while nothing ran is made up for.
 */
public interface Sweep {
    /** When a sweep that has nothing to wait for looks again, unless something comes to wait before. */
    Duration NOTHING_WAITS = Duration.ofDays(365);

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
     * For sweeps that look at what waits when it is due: that instant, or a minute later where it was due before and
     * still waits.
     *
     * @param waiting when the next thing that waits is due; empty where nothing waits
     * @param last when the sweep ran last
     */
    static Instant whenDue(Optional<Instant> waiting, Instant last) {
        return waiting.map(due -> due.isAfter(last) ? due : last.plus(Duration.ofMinutes(1)))
                .orElseGet(() -> last.plus(NOTHING_WAITS));
    }

    /** As {@link #whenDue}, but at full quarters of an hour, so that many are looked at together. */
    static Instant quarterWhenDue(Optional<Instant> waiting, Instant last) {
        return waiting.map(due -> quarterAfter(due.isAfter(last) ? due.minusNanos(1) : last))
                .orElseGet(() -> last.plus(NOTHING_WAITS));
    }

    /**
     * Does what is due, in a transaction that also remembers that it was done. When it throws, nothing has happened
     * and it is tried again, while the other sweeps go on.
     *
     * @param due the instant it was meant for; the clock may be later
     */
    void run(Instant due);
}
