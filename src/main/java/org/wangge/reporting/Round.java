package org.wangge.reporting;

import java.time.Instant;

/** One round: its window is the same for all units, from the grid cut-off of the round before to its own. */
public record Round(Long id, RoundKey key, Instant from, Instant to) {}
