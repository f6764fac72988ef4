package org.wangge.returns.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One case in a list. */
public record CaseRow(
        String number,
        String status,
        String outcome,
        String stage,
        String unit,
        String grid,
        String name,
        LocalDate returnedOn,
        LocalDate lastDay,
        String colour,
        String custodian,
        OffsetDateTime stageDueAt,
        boolean overdue,
        boolean outOfContact) {}
