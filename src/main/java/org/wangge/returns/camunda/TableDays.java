package org.wangge.returns.camunda;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Days as decision tables of the engine compare them. */
final class TableDays {

    private TableDays() {}

    /** Midnight of that day where this process runs: the tables' days are read in the same zone. */
    static Date of(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
