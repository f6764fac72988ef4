package org.wangge.reporting;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wangge.http.Faults;
import org.wangge.organisation.Level;

/** Reads what somebody typed. What is left empty is not given, which is not the same as zero. */
final class Typed {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}(\\.0{1,10})?");
    private static final int SHOWN = 20;

    private Typed() {}

    /** The figures that a level may type; totals are computed, never typed. */
    static List<Indicator> asked(List<Indicator> indicators, Level level) {
        // a village may give what its grids did not
        return level.compareTo(Level.VILLAGE) < 0
                ? List.of()
                : indicators.stream()
                        .filter(indicator ->
                                indicator.typed() && indicator.level().compareTo(level) >= 0)
                        .toList();
    }

    /**
     * What somebody typed, as far as that level gives it.
     *
     * @param given numbers, or digits as text, by code
     * @throws org.wangge.problem.Problem 422 for what is no typed indicator of the level, no whole number, or out of its
     *     bounds; each fault names the figure, what was typed and what is right
     */
    static Figures read(List<Indicator> indicators, Level level, Map<String, ?> given) {
        Map<String, Long> read = new TreeMap<>();
        Faults faults = new Faults();
        List<Indicator> asked = asked(indicators, level);
        (given == null ? Map.<String, Object>of() : given).forEach((code, value) -> {
            Optional<Indicator> known =
                    asked.stream().filter(one -> one.code().equals(code)).findFirst();
            String text = text(value);
            if (known.isEmpty()) {
                faults.add(field(code), "indicator-not-typed");
            } else if (!text.isEmpty()) {
                number(known.get(), text, faults).ifPresent(number -> read.put(code, number));
            }
        });
        faults.raise();
        return Figures.of(read);
    }

    /** @throws org.wangge.problem.Problem 422 where a village has not given what it must */
    static void requireGiven(List<Indicator> indicators, Figures figures) {
        Faults faults = new Faults();
        indicators.stream()
                .filter(one -> one.mustGive() && figures.get(one.code()) == null)
                .forEach(one -> faults.add(field(one.code()), "indicator-must-give", one.name(), one.measuredIn()));
        faults.raise();
    }

    /** Where the faults of a typed figure stand. */
    static String field(String code) {
        return "typed." + code;
    }

    private static Optional<Long> number(Indicator of, String text, Faults faults) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        if (!WHOLE.matcher(text).matches()) {
            faults.add(field(of.code()), "indicator-not-whole", of.name(), shown, of.measuredIn());
            return Optional.empty();
        }
        long number = new BigDecimal(text).longValueExact();
        if (number < of.atLeast() || number > of.atMost()) {
            faults.add(
                    field(of.code()),
                    "indicator-out-of-bounds",
                    of.name(),
                    shown,
                    Integer.toString(of.atLeast()),
                    Integer.toString(of.atMost()));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        return Normalizer.normalize(text, Form.NFKC).strip();
    }
}
