package org.wangge.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Days as decision tables of the engine compare them. */
public final class TableDays {

    private TableDays() {}

    /** Midnight of that day where this process runs: the tables' days are read in the same zone. */
    public static Date of(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** A question with its days as tables compare them. */
    public static Map<String, Object> in(Map<String, Object> question) {
        Map<String, Object> asked = new HashMap<>(question);
        asked.replaceAll((name, value) -> value instanceof LocalDate day ? of(day) : value);
        return asked;
    }
}
