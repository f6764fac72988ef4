package org.wangge.reporting.web;

import java.time.OffsetDateTime;

/** A report in a list. */
public record ReportRow(
        String unit,
        String unitName,
        String level,
        String date,
        String state,
        boolean zero,
        boolean late,
        boolean corrected,
        boolean outdated,
        boolean onBehalf,
        OffsetDateTime cutOff,
        int expected,
        int versions) {}
