package org.wangge.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.reporting.RoundKey;
import org.wangge.reporting.SheetFigures;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Of which units and rounds somebody may ask for a sheet, and which is meant where nobody says: one's own, the newest. */
@Component
class SheetPlaces {

    private static final Set<Level> REPORTING = EnumSet.of(Level.CITY, Level.TOWNSHIP, Level.VILLAGE);

    private final SheetFigures figures;
    private final Units units;
    private final Clock clock;

    SheetPlaces(SheetFigures figures, Units units, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    String unit(Viewer viewer, String asked) {
        return asked != null && !asked.isBlank()
                ? asked
                : posts(viewer).stream()
                        .min(Comparator.comparing(HeldPost::level))
                        .map(HeldPost::unitCode)
                        .orElseThrow(Problem::forbidden);
    }

    /** The units of one's posts and those beneath them down to the village, in the order of the tree. */
    List<Unit> units(Viewer viewer) {
        TreeMap<String, Unit> found = new TreeMap<>();
        for (HeldPost post : posts(viewer)) {
            units.findById(post.unitCode()).ifPresent(own -> found.put(own.path(), own));
            units.findByLevelInAndPathStartingWith(REPORTING, post.unitPath())
                    .forEach(beneath -> found.put(beneath.path(), beneath));
        }
        return List.copyOf(found.values());
    }

    /** @throws Problem 404 for one that is not among them */
    Unit among(List<Unit> some, String code) {
        return some.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    RoundKey round(String asked) {
        return round(asked, null);
    }

    /** @param ordinal of that day's rounds, where the day alone was named */
    RoundKey round(String asked, String ordinal) {
        return asked != null && !asked.isBlank()
                ? RoundKey.parse("2".equals(ordinal) && !asked.endsWith(".2") ? asked + ".2" : asked)
                : figures.latest().orElse(new RoundKey(Days.today(clock), 1));
    }

    /** How many rounds of a day there are figures of so far. */
    int roundsOn(LocalDate day) {
        return figures.roundsOn(day);
    }

    private static List<HeldPost> posts(Viewer viewer) {
        return viewer.member().posts().stream()
                .filter(post -> Act.READ_REPORTS.roles().contains(post.role()))
                .toList();
    }
}
