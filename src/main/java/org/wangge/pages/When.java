package org.wangge.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.wangge.clock.Days;

/** Writes times and days as people say them, in Asia/Shanghai and in the page's language. */
public final class When {

    private final Clock clock;
    private final MessageSource messages;
    private final Locale locale;

    When(Clock clock, MessageSource messages, Locale locale) {
        this.clock = clock;
        this.messages = messages;
        this.locale = locale;
    }

    /** {@code 今天 10:00}, {@code 4月12日 10:00}, with the year where it is not this one. */
    public String at(Instant instant) {
        ZonedDateTime local = instant.atZone(Days.ZONE);
        return text(
                "when.at",
                day(local.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm").format(local));
    }

    public String at(OffsetDateTime time) {
        return at(time.toInstant());
    }

    /** {@code 今天}, {@code 明天}, {@code 昨天}, else the date. */
    public String day(LocalDate day) {
        LocalDate today = Days.today(clock);
        long away = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(away) <= 1) {
            return text("when.day." + away);
        }
        return DateTimeFormatter.ofPattern(
                        text(day.getYear() == today.getYear() ? "when.date" : "when.date-year"), locale)
                .format(day);
    }

    /** {@code 08:00}. */
    public String clock(OffsetDateTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time.atZoneSameInstant(Days.ZONE));
    }

    /** {@code 周一}. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", locale).format(day);
    }

    public boolean onDay(OffsetDateTime time, LocalDate day) {
        return Days.of(time.toInstant()).equals(day);
    }

    /** The date, also of today. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("when.date"), locale).format(day);
    }

    /** {@code 今天 – 4月14日}, or the one day where it is one. */
    public String span(LocalDate from, LocalDate until) {
        return from.equals(until) ? day(from) : text("when.span", day(from), day(until));
    }

    /** How long until, or how long past: {@code 还有 2 小时}, {@code 超期 3 天}. */
    public String left(Instant due) {
        Duration left = Duration.between(clock.instant(), due);
        String key = left.isNegative() ? "when.late" : "when.left";
        return text(key, span(left.abs()));
    }

    public String left(OffsetDateTime due) {
        return left(due.toInstant());
    }

    /** Days from today to the last day of a term, that day included; 0 when it has passed. */
    public long daysLeft(LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(Days.today(clock), until) + 1);
    }

    public boolean isPast(OffsetDateTime time) {
        return isPast(time.toInstant());
    }

    public boolean isPast(Instant instant) {
        return instant.isBefore(clock.instant());
    }

    public boolean isToday(OffsetDateTime time) {
        return onDay(time, Days.today(clock));
    }

    /** Today's date, as inputs want it. */
    public String getToday() {
        return Days.today(clock).toString();
    }

    private String span(Duration span) {
        if (span.toDays() >= 2) {
            return text("when.days", span.toDays());
        }
        return span.toHours() >= 1 ? text("when.hours", span.toHours()) : text("when.minutes", span.toMinutes());
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
