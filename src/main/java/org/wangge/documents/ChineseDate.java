package org.wangge.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as notices write them. */
class ChineseDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private ChineseDate() {}

    static String of(LocalDate day) {
        return FORMAT.format(day);
    }

    static String endOf(LocalDate day) {
        return of(day) + "24时";
    }
}
