package org.wangge.population;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mainland mobile number, or a landline with its area code.
 *
 * @param value the digits alone, without the country's prefix
 */
public record PhoneNumber(String value) {
    private static final Set<String> PLACEHOLDERS = Set.of("", "无", "没有");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+86|0086|86(?=1\\d{10}$))");
    private static final Pattern NUMBER = Pattern.compile("1[3-9]\\d{9}|0(?:10|2\\d)\\d{8}|0[3-9]\\d{2}\\d{7,8}");

    /**
     * Reads a phone number; that there is none is an answer too, since children and the old often have none.
     *
     * @return the number, nothing, or {@code phone-invalid}
     */
    public static Parsed<Optional<PhoneNumber>> parse(String text) {
        String plain = PlainText.of(text).replaceAll("[ \\-‐‑–—()]", "");
        if (PLACEHOLDERS.contains(plain)) {
            return Parsed.of(Optional.empty());
        }
        String digits = COUNTRY.matcher(plain).replaceFirst("");
        return NUMBER.matcher(digits).matches()
                ? Parsed.of(Optional.of(new PhoneNumber(digits)))
                : Parsed.fault("phone-invalid");
    }

    /** Shows nothing of the number, so that none reaches a log. */
    @Override
    public String toString() {
        return "a phone number";
    }
}
