package org.wangge.returns;

/** What lies around the place that somebody comes from. */
public enum Near {
    NONE,
    COUNTY_WITH_RISK_AREA,
    PREFECTURE_WITH_CASES
}
