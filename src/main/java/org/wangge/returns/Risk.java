package org.wangge.returns;

/** The risk of the place that somebody comes from. */
public enum Risk {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
