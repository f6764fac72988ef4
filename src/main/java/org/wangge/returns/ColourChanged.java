package org.wangge.returns;

import java.time.Instant;

/** Somebody's colour changed by a rule; the code platform is told after the commit. */
public record ColourChanged(String caseNumber, String colour, String rule, Instant at) {}
