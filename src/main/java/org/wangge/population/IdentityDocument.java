package org.wangge.population;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The document by which a person is recognised: its type and its number in one spelling, so that two writings of one
 * number are equal.
 *
 * @param type the kind of document
 * @param number the normalised number; a citizen's always in eighteen characters
 */
public record IdentityDocument(IdentityType type, String number) {
    private static final Set<String> PLACEHOLDERS = Set.of("", "无", "待补", "暂无", "没有", "不详", "未提供", "-", "/");
    private static final Pattern HK_MACAU = Pattern.compile("([HM]\\d{8})(\\d{2})?");
    private static final Pattern TAIWAN = Pattern.compile("(\\d{8}|\\d{10})(\\(?[A-Z]\\)?)?");
    private static final Pattern CHINESE_PASSPORT = Pattern.compile("[A-Z]\\d{8}|[A-Z]{2}\\d{7}");
    private static final Pattern ANY_PASSPORT = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,17}");
    private static final Pattern OLD_PERMANENT_RESIDENT = Pattern.compile("[A-Z]{3}\\d{12}");

    /**
     * Reads a number whose kind of document is not told: its shape decides.
     *
     * @param today the day after which nobody can have been born
     * @return the document, or {@code identity-missing}, {@code identity-format}, {@code identity-birth-date},
     *     {@code identity-checksum}
     */
    public static Parsed<IdentityDocument> parse(String number, LocalDate today) {
        String plain = plain(number);
        return PLACEHOLDERS.contains(plain) ? Parsed.fault("identity-missing") : read(shape(plain), plain, today);
    }

    /** Reads a number as the kind of document that it was declared to be; faults as in {@link #parse(String, LocalDate)}. */
    public static Parsed<IdentityDocument> parse(IdentityType type, String number, LocalDate today) {
        String plain = plain(number);
        return PLACEHOLDERS.contains(plain) ? Parsed.fault("identity-missing") : read(type, plain, today);
    }

    private static String plain(String number) {
        return PlainText.of(number).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static IdentityType shape(String number) {
        if (HK_MACAU.matcher(number).matches()) {
            return IdentityType.HK_MACAU_PERMIT;
        }
        if (CHINESE_PASSPORT.matcher(number).matches()) {
            return IdentityType.PASSPORT;
        }
        return ResidentNumber.looksForeign(number)
                        || OLD_PERMANENT_RESIDENT.matcher(number).matches()
                ? IdentityType.FOREIGN_PERMANENT_RESIDENT
                : IdentityType.RESIDENT_ID;
    }

    private static Parsed<IdentityDocument> read(IdentityType type, String number, LocalDate today) {
        Parsed<String> read =
                switch (type) {
                    case RESIDENT_ID -> ResidentNumber.parse(number, today);
                    // the old permit's last two digits count its issues and do not tell persons apart
                    case HK_MACAU_PERMIT -> group(HK_MACAU, number, 1);
                    case TAIWAN_PERMIT -> group(TAIWAN, number, 1);
                    case PASSPORT -> group(ANY_PASSPORT, number, 0);
                    case FOREIGN_PERMANENT_RESIDENT ->
                        OLD_PERMANENT_RESIDENT.matcher(number).matches()
                                ? Parsed.of(number)
                                : ResidentNumber.parseForeign(number, today);
                };
        return read.then(normalised -> Parsed.of(new IdentityDocument(type, normalised)));
    }

    private static Parsed<String> group(Pattern pattern, String number, int group) {
        var matcher = pattern.matcher(number);
        return matcher.matches() ? Parsed.of(matcher.group(group)) : Parsed.fault("identity-format");
    }

    /** @return the day of birth that the number states, where it states one */
    public Optional<LocalDate> birthDate() {
        return statesBirth() ? Optional.of(ResidentNumber.birthDate(number)) : Optional.empty();
    }

    /** @return the sex that the number states, where it states one */
    public Optional<Sex> sex() {
        return statesBirth() ? Optional.of(ResidentNumber.sex(number)) : Optional.empty();
    }

    private boolean statesBirth() {
        return number.length() == 18
                && (type == IdentityType.RESIDENT_ID || type == IdentityType.FOREIGN_PERMANENT_RESIDENT);
    }

    /** Names the kind of document alone, so that no number reaches a log. */
    @Override
    public String toString() {
        return type.key();
    }
}
