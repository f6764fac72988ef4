package org.wangge.checkpoint.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wangge.population.PlainText;

/** Days as people write them: year first and whole, or not at all, since a guess would move the end of an order. */
final class DateText {
    private static final String TIME = "(?:T?(?:上午|下午|早上|中午|晚上|凌晨)?\\d{1,2}[:时点].*|上午|下午|早上|中午|晚上|凌晨)?";
    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})[-‐–—_/\\\\.、年](\\d{1,2})[-‐–—_/\\\\.、月](\\d{1,2})(?:[日号]" + TIME + ")?");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[T ]" + TIME);
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DateText() {}

    static Optional<LocalDate> parse(String text) {
        String plain = PlainText.of(text);
        String tight = plain.replace(" ", "");
        return day(PARTED.matcher(tight))
                .or(() -> day(EIGHT_DIGITS.matcher(tight)))
                .or(() -> day(WITH_TIME.matcher(plain)));
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
