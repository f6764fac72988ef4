package org.wangge.returns;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers of cases: the day and seven characters that nobody confuses on the telephone. */
final class CaseNumber {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseNumber() {}

    static String next(LocalDate day) {
        StringBuilder number = new StringBuilder(day.format(DAY)).append('-');
        for (int i = 0; i < 7; i++) {
            number.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return number.toString();
    }
}
