package org.wangge.policing.room;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Three months of a year, written {@code 2022-Q1}. */
public record Quarter(int year, int number) {

    private static final Pattern TEXT = Pattern.compile("(20\\d\\d)-Q([1-4])");

    public static Optional<Quarter> parse(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public LocalDate first() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    public Quarter before() {
        return of(first().minusDays(1));
    }

    /** This one and those before it, the latest first. */
    public List<Quarter> back(int count) {
        return Stream.iterate(this, Quarter::before).limit(count).toList();
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
