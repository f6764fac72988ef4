package org.wangge.duty;

/** Other people are on duty at a unit than before, now or later. */
record RosterChanged(String unit) {}
