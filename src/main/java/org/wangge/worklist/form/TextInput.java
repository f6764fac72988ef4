package org.wangge.worklist.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** One or many lines of text, without the blanks around it. */
final class TextInput {

    /** Where a form states no limit. */
    static final int LONGEST = 4000;

    private static final Pattern EMAIL =
            Pattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]{1,63}(?:\\.[a-zA-Z0-9-]{1,63})*$");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)?[0-9(][0-9 ()-]{5,24}");

    private TextInput() {}

    static Reading read(Object raw, FormField field, FormScope scope) {
        if (!(raw instanceof String || raw instanceof Number)) {
            return Reading.fault("text-invalid");
        }
        String text = raw.toString().strip();
        if (text.isEmpty()) {
            return Reading.EMPTY;
        }
        BigDecimal shortest = field.limit("minLength", scope);
        if (shortest != null && text.length() < shortest.intValue()) {
            return Reading.fault("too-short", shortest.toPlainString());
        }
        BigDecimal limit = field.limit("maxLength", scope);
        int longest = limit == null ? LONGEST : limit.intValue();
        if (text.length() > longest) {
            return Reading.fault("too-long", String.valueOf(longest));
        }
        if (!field.pattern().isEmpty()
                && !Pattern.compile(field.pattern()).matcher(text).find()) {
            return Reading.fault("format-invalid");
        }
        return switch (field.validationType()) {
            case "phone" -> isPhone(text) ? Reading.of(text) : Reading.fault("phone-invalid");
            case "email" -> EMAIL.matcher(text).matches() ? Reading.of(text) : Reading.fault("email-invalid");
            default -> Reading.of(text);
        };
    }

    private static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return PHONE.matcher(text).matches() && digits >= 7 && digits <= 17;
    }
}
