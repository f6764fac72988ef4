package org.wangge.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;

/** The centralised places: each belongs to a township, whose code stands for it; one's own township comes first. */
@Component
class Sites {

    private final Units units;
    private final KnownUnits known;

    Sites(Units units, KnownUnits known) {
        this.units = units;
        this.known = known;
    }

    /** The choices of a form, the case's own township first. */
    List<Map<String, String>> choices(ReturnCase of) {
        return units.findByLevelOrderByCode(Level.TOWNSHIP).stream()
                .sorted(Comparator.comparing(township -> !of.where().path().startsWith(township.path())))
                .map(township -> Map.of("value", township.code(), "label", name(township)))
                .toList();
    }

    String name(String code) {
        return known.find(code).map(Sites::name).orElse(code);
    }

    private static String name(Unit township) {
        return township.name() + "集中隔离点";
    }
}
