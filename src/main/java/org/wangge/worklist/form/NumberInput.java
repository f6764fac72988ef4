package org.wangge.worklist.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** A number, also one sent as text where that can be read in one way only. */
final class NumberInput {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    private NumberInput() {}

    static Reading read(Object raw, FormField field, FormScope scope) {
        if (raw instanceof String text && text.isBlank()) {
            return Reading.EMPTY;
        }
        BigDecimal number = parse(raw);
        if (number == null) {
            return Reading.fault("number-invalid");
        }
        BigDecimal min = field.limit("min", scope);
        if (min != null && number.compareTo(min) < 0) {
            return Reading.fault("min", min.toPlainString());
        }
        BigDecimal max = field.limit("max", scope);
        if (max != null && number.compareTo(max) > 0) {
            return Reading.fault("max", max.toPlainString());
        }
        BigDecimal decimals = field.number("decimalDigits", scope);
        if (decimals != null && number.stripTrailingZeros().scale() > decimals.intValue()) {
            return Reading.fault("decimals", decimals.toPlainString());
        }
        BigDecimal step = field.number("increment", scope);
        if (step != null && step.signum() > 0 && number.remainder(step).signum() != 0) {
            return Reading.fault("increment", step.toPlainString());
        }
        return Reading.of(number);
    }

    /** The number that a value stands for; {@code null} where it stands for none, or one out of all measure. */
    static BigDecimal parse(Object raw) {
        if (!(raw instanceof Number || raw instanceof String)) {
            return null;
        }
        String text = raw instanceof BigDecimal decimal
                ? plain(decimal)
                : raw instanceof Double || raw instanceof Float ? plain(((Number) raw).doubleValue()) : raw.toString();
        String narrow = Normalizer.normalize(text.strip(), Form.NFKC);
        if (!PLAIN.matcher(narrow).matches()) {
            return null;
        }
        return new BigDecimal(narrow);
    }

    private static String plain(double number) {
        return Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : "";
    }

    private static String plain(BigDecimal number) {
        boolean sane = number.scale() <= 10 && number.abs().compareTo(LARGEST) < 0;
        return sane ? number.toPlainString() : "";
    }
}
