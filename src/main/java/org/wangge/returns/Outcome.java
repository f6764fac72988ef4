package org.wangge.returns;

/** How a case ended; there is no other way out. */
public enum Outcome {
    RELEASED,
    REFERRED,
    TRANSFERRED,
    WITHDRAWN,
    DECEASED,
    ERROR,
    NO_MEASURE
}
