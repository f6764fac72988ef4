package org.wangge.reporting.special;

import java.time.Instant;

/**
 * A special situation was closed, or merged into another; published in the same transaction.
 *
 * @param mergedInto {@code null} where it was closed
 */
public record SpecialEnded(Long id, String unit, String kind, Instant at, Long mergedInto) {}
