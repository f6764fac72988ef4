package org.wangge.documents;

import java.time.LocalDate;

/**
 * One measure of a notice.
 *
 * @param what such as 集中隔离
 * @param where the place, in words
 * @param from first day
 * @param until last day, to 24:00
 */
public record NoticeMeasure(String what, String where, LocalDate from, LocalDate until) {

    public String fromText() {
        return ChineseDate.of(from);
    }

    public String untilText() {
        return ChineseDate.endOf(until);
    }
}
