package org.wangge.policing;

import java.time.Instant;

/** Something was written into the timeline of a matter; published inside the transaction of the act, codes only. */
public record MatterNoted(String matter, String village, String grid, String what, Instant at) {}
