package org.wangge.population;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Citizen identification numbers by GB 11643-1999, and the fifteen digits of GB 11643-1989 that preceded them. The six
 * digits of the place are those of the day of issue and are never held against today's divisions: only the province
 * has to exist.
 */
final class ResidentNumber {
    private static final Pattern EIGHTEEN = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Pattern FIFTEEN = Pattern.compile("[1-8]\\d{14}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private ResidentNumber() {}

    static boolean looksLike(String number) {
        return EIGHTEEN.matcher(number).matches() || FIFTEEN.matcher(number).matches();
    }

    /** The number of a permanent resident's card of 2023: 9, the province of issue, the country, then as a citizen's. */
    static boolean looksForeign(String number) {
        return number.startsWith("9") && EIGHTEEN.matcher(number).matches() && isProvince(number.substring(1, 3));
    }

    /** @return the number in eighteen characters, or the first fault in the order format, birth date, checksum */
    static Parsed<String> parse(String number, LocalDate today) {
        if (!looksLike(number) || !isProvince(number.substring(0, 2))) {
            return Parsed.fault("identity-format");
        }
        return check(number.length() == 15 ? lengthen(number) : number, today);
    }

    static Parsed<String> parseForeign(String number, LocalDate today) {
        return looksForeign(number) ? check(number, today) : Parsed.fault("identity-format");
    }

    private static Parsed<String> check(String number, LocalDate today) {
        try {
            if (birthDate(number).isAfter(today)) {
                return Parsed.fault("identity-birth-date");
            }
        } catch (DateTimeException noSuchDay) {
            return Parsed.fault("identity-birth-date");
        }
        return checkCharacter(number) == number.charAt(17) ? Parsed.of(number) : Parsed.fault("identity-checksum");
    }

    private static String lengthen(String fifteen) {
        String seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return seventeen + checkCharacter(seventeen);
    }

    static LocalDate birthDate(String number) {
        return LocalDate.of(
                Integer.parseInt(number.substring(6, 10)),
                Integer.parseInt(number.substring(10, 12)),
                Integer.parseInt(number.substring(12, 14)));
    }

    static Sex sex(String number) {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static boolean isProvince(String digits) {
        return PROVINCES.contains(digits);
    }
}
