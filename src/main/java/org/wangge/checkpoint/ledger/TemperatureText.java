package org.wangge.checkpoint.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wangge.population.PlainText;

/** A body temperature in degrees Celsius, to one decimal. It is read, never corrected: 365 is not 36.5. */
final class TemperatureText {
    private static final Pattern DEGREES = Pattern.compile("(\\d{2}(?:\\.\\d{1,2})?)(?:℃|°C|°c|度|摄氏度|C)?");
    private static final BigDecimal LOWEST = new BigDecimal("34.0");
    private static final BigDecimal HIGHEST = new BigDecimal("43.0");

    private TemperatureText() {}

    static Optional<BigDecimal> parse(String text) {
        Matcher matcher = DEGREES.matcher(PlainText.of(text).replace(" ", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal degrees = new BigDecimal(matcher.group(1));
        boolean isMeasured = degrees.stripTrailingZeros().scale() <= 1;
        return isMeasured && degrees.compareTo(LOWEST) >= 0 && degrees.compareTo(HIGHEST) <= 0
                ? Optional.of(degrees)
                : Optional.empty();
    }
}
