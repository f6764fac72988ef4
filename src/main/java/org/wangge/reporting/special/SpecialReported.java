package org.wangge.reporting.special;

import java.time.Instant;

/**
 * A special situation was reported; published in the transaction that keeps it.
 *
 * @param unit the code of the village
 */
public record SpecialReported(Long id, String unit, String kind, Instant at) {}
