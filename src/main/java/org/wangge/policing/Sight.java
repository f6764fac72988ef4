package org.wangge.policing;

/** How much of a matter somebody sees. */
public enum Sight {
    /** It does not exist for them. */
    NONE,
    /** That it exists, and how it ended. */
    OUTCOME,
    /** All that is kept of it. */
    FILE
}
