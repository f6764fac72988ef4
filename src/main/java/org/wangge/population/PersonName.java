package org.wangge.population;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name, of two to twenty characters, the middle dot of names such as 古丽娜尔·艾合买提江 included.
 *
 * @param value the name as it is shown and searched for
 */
public record PersonName(String value) {
    private static final Set<String> PLACEHOLDERS = Set.of("", "无", "待补", "暂无", "不详", "-", "/");
    private static final String HAN = "\\p{IsHan}";
    private static final Pattern OTHER_DOTS = Pattern.compile("[•‧∙⋅・･]|(?<=" + HAN + ")[.](?=" + HAN + ")");
    private static final Pattern SPACE_AROUND_HAN = Pattern.compile("(?<=[" + HAN + "·]) | (?=[" + HAN + "·])");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}" + HAN + "\\p{M}]+([·' .-]{1,2}[\\p{L}" + HAN + "\\p{M}]+)*");

    /** @return the name with one kind of middle dot and no stray spaces, or {@code name-missing}, {@code name-invalid} */
    public static Parsed<PersonName> parse(String text) {
        String plain = PlainText.of(text);
        if (PLACEHOLDERS.contains(plain)) {
            return Parsed.fault("name-missing");
        }
        String dotted = OTHER_DOTS.matcher(plain).replaceAll("·");
        String name = SPACE_AROUND_HAN.matcher(dotted).replaceAll("");
        int length = name.codePointCount(0, name.length());
        return length >= 2 && length <= 20 && NAME.matcher(name).matches()
                ? Parsed.of(new PersonName(name))
                : Parsed.fault("name-invalid");
    }

    /** Shows nothing of the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "a name";
    }
}
