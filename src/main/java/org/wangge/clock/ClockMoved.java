package org.wangge.clock;

import java.time.Duration;

/** The demonstration's time was set: from now on it is the machine's time plus {@code offset}. */
public record ClockMoved(Duration offset) {}
