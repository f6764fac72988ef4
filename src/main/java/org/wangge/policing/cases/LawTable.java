package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wangge.codes.Codes;

/** Reads the law out of {@code legal-grounds.dmn} and {@code police-procedure.dmn}, whoever evaluates them. */
final class LawTable implements Law {

    private final BiFunction<String, Map<String, Object>, List<Map<String, Object>>> ask;

    /** @param ask answers the rows that match: the decision's key and its inputs */
    LawTable(BiFunction<String, Map<String, Object>, List<Map<String, Object>>> ask) {
        this.ask = ask;
    }

    @Override
    public Optional<Ground> ground(String code, Gravity gravity, LocalDate day) {
        Map<String, Object> question = Map.of("ground", code, "gravity", Codes.of(gravity), "day", day);
        return ask.apply("legal-ground", question).stream().findFirst().map(LawTable::ground);
    }

    private static Ground ground(Map<String, Object> row) {
        return new Ground(
                (String) row.get("authority"),
                (String) row.get("article"),
                (Boolean) row.get("warning"),
                number(row, "fineMost"),
                number(row, "daysLeast"),
                number(row, "daysMost"),
                number(row, "fineBesideMost"),
                (Boolean) row.get("needsOrder"),
                (Boolean) row.get("intendedOnly"));
    }

    @Override
    public Provision procedure(String key, LocalDate day) {
        return ask.apply("police-procedure", Map.of("key", key, "day", day)).stream()
                .findFirst()
                .map(row -> new Provision(number(row, "value"), (String) row.get("article")))
                .orElseThrow(() -> new IllegalArgumentException("No row of police procedure for " + key));
    }

    /** Who deals with a kind of non-cooperation by the law of a day. */
    String authority(String kind, LocalDate day) {
        return ask.apply("matter-authority", Map.of("kind", kind, "day", day)).stream()
                .findFirst()
                .map(row -> (String) row.get("authority"))
                .orElse(Ground.POLICE);
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
