package org.wangge.returns;

/** The health code's colours. */
public enum ColourValue {
    GREEN,
    YELLOW,
    RED
}
