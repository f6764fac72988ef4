package org.wangge.policing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Until when the present step of a matter may take.
 *
 * @param dueAt when it is late; {@code null} while the deadline rests
 * @param remindAt when people are reminded; {@code null} once they were
 * @param escalated whether it was told that it is late
 * @param pausedUntil until when the deadline rests because a need is being met
 */
@Embeddable
record MatterClock(
        Instant dueAt,
        Instant remindAt,
        boolean escalated,
        @Column(name = "paused_until") Instant pausedUntil) {

    static final MatterClock STOPPED = new MatterClock(null, null, false, null);

    static MatterClock until(Instant due, Instant remind) {
        return new MatterClock(due, remind, false, null);
    }

    static MatterClock paused(Instant until) {
        return new MatterClock(null, null, false, until);
    }

    MatterClock reminded() {
        return new MatterClock(dueAt, null, escalated, pausedUntil);
    }

    MatterClock told() {
        return new MatterClock(dueAt, null, true, pausedUntil);
    }
}
