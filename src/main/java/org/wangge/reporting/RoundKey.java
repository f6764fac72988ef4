package org.wangge.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wangge.problem.Problem;

/** A round as addresses name it: {@code 2022-04-11}, and {@code 2022-04-11.2} for the second of a day. */
public record RoundKey(LocalDate day, int ordinal) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.([12]))?");

    /** @throws Problem 404 for what names no round */
    public static RoundKey parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw Problem.notFound();
        }
        try {
            int ordinal = written.group(2) == null ? 1 : Integer.parseInt(written.group(2));
            return new RoundKey(LocalDate.parse(written.group(1)), ordinal);
        } catch (DateTimeException e) {
            throw Problem.notFound();
        }
    }

    @Override
    public String toString() {
        return ordinal == 1 ? day.toString() : day + "." + ordinal;
    }
}
