package org.wangge.worklist.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.wangge.clock.Days;

/**
 * A date, a time of day, or both. Times are taken with or without seconds; one without an offset is meant in
 * Asia/Shanghai.
 */
final class MomentInput {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private MomentInput() {}

    static Reading read(Object raw, FormField field, FormScope scope) {
        String text = raw instanceof String given ? given.strip() : "?";
        if (text.isEmpty()) {
            return Reading.EMPTY;
        }
        try {
            return switch (field.subtype()) {
                case "time" -> Reading.of(time(text));
                case "datetime" -> dated(instant(text), field, scope);
                default -> dated(LocalDate.parse(text), field, scope);
            };
        } catch (DateTimeException unreadable) {
            return switch (field.subtype()) {
                case "time" -> Reading.fault("time-invalid", "08:30");
                case "datetime" -> Reading.fault("time-invalid", "2022-04-11T08:30+08:00");
                default -> Reading.fault("date-invalid");
            };
        }
    }

    private static LocalTime time(String text) {
        var time = DateTimeFormatter.ISO_TIME.parseBest(text, OffsetTime::from, LocalTime::from);
        return time instanceof OffsetTime offset
                ? offset.withOffsetSameInstant(CHINA).toLocalTime()
                : (LocalTime) time;
    }

    private static Instant instant(String text) {
        var moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime offset ? offset.toInstant() : ((LocalDateTime) moment).toInstant(CHINA);
    }

    private static Reading dated(Object moment, FormField field, FormScope scope) {
        LocalDate day = moment instanceof Instant instant ? Days.of(instant) : (LocalDate) moment;
        if (day.getYear() < 1900 || day.getYear() > 2999) {
            throw new DateTimeException("out of range");
        }
        boolean passed = field.node().path("disallowPassedDates").asBoolean() && day.isBefore(scope.today());
        return passed ? Reading.fault("date-past") : Reading.of(moment);
    }
}
