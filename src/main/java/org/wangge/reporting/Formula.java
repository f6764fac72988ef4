package org.wangge.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sum of derived figures. It is made in the village, and adds up from there like any other.
 *
 * @param plus the codes of what it adds
 * @param minus the codes of what it takes away
 */
public record Formula(List<String> plus, List<String> minus) {

    public Formula {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }

    /** The codes of which it is made. */
    public List<String> parts() {
        return Stream.concat(plus.stream(), minus.stream()).toList();
    }

    /** By how much a part counts in it: 1, or -1. */
    public int sign(String part) {
        return minus.contains(part) ? -1 : 1;
    }

    long of(Figures figures) {
        return parts().stream()
                .mapToLong(part -> figures.get(part) == null ? 0 : sign(part) * figures.get(part))
                .sum();
    }

    /** As it is kept: each code with its sign before it. */
    String text() {
        return Stream.concat(plus.stream().map("+"::concat), minus.stream().map("-"::concat))
                .collect(Collectors.joining(" "));
    }

    static Formula parse(String text) {
        return text == null ? null : new Formula(signed(text, "+"), signed(text, "-"));
    }

    private static List<String> signed(String text, String sign) {
        return Arrays.stream(text.split(" "))
                .filter(part -> part.startsWith(sign))
                .map(part -> part.substring(1))
                .toList();
    }
}
