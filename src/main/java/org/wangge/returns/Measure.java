package org.wangge.returns;

/** What an order imposes. */
public enum Measure {
    QUARANTINE,
    MONITORING
}
