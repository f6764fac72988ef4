package org.wangge.policing;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.policing.Matter.End;
import org.wangge.policing.Matter.Stage;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * How many matters a unit has, for those who answer for it. Sealed records are in none of its counts; they have one of
 * their own, at the very unit where the asker's post is, so that none can be worked out from two, and no figure below
 * ten is said, nor that it is none.
 */
@Service
@Transactional(readOnly = true)
public class MatterFigures {

    private static final Set<Role> ANSWERABLE =
            EnumSet.of(Role.VILLAGE_SECRETARY, Role.STATION_OFFICER, Role.STATION_HEAD, Role.COUNTY_POLICE);
    private static final int LEAST = 10;
    private static final String FEW = "<" + LEAST;
    private static final String COUNT =
            "select m.%1$s, count(*) from matter m join unit u on u.code = m.unit_code where u.path like :path"
                    + " and m.sealed = :sealed and %2$s group by m.%1$s";

    private final EntityManager entities;
    private final Units units;

    MatterFigures(EntityManager entities, Units units) {
        this.entities = entities;
        this.units = units;
    }

    /**
     * @param stages open matters by stage; the village counts those that it has in hand alone
     * @param kinds open matters by kind
     * @param ends closed ones by how they ended
     * @param sealed records by kind, from ten on; {@code null} where it is not this asker's to know
     */
    public record Figures(
            String unit,
            Map<String, Long> stages,
            Map<String, Long> kinds,
            Map<String, Long> ends,
            Map<String, String> sealed) {}

    /**
     * @param code may be {@code null} for the asker's own unit
     * @throws Problem 403 for whoever answers for no matters, 404 outside of what they answer for
     */
    public Figures of(String code, Viewer viewer) {
        String own = viewer.member().posts().stream()
                .filter(post -> ANSWERABLE.contains(post.role()))
                .map(HeldPost::unitCode)
                .findFirst()
                .orElseThrow(Problem::forbidden);
        Unit unit = units.findById(code == null ? own : code).orElseThrow(Problem::notFound);
        boolean police = viewer.may(Act.COMMAND_POLICE, unit.path()) || viewer.may(Act.DECIDE_AT_COUNTY, unit.path());
        if (!police && !viewer.may(Act.ARRANGE_MATTERS, unit.path())) {
            throw Problem.notFound();
        }
        Set<Stage> shown = police ? Set.of(Stage.values()) : MatterSight.OF_VILLAGE;
        return new Figures(
                unit.code(),
                counted(unit, "stage", "m.stage <> 'CLOSED'", false, names(shown)),
                counted(unit, "kind", "m.stage <> 'CLOSED'", false, names(Set.of(Kind.values()))),
                counted(unit, "ended_as", "m.stage = 'CLOSED'", false, names(Set.of(End.values()))),
                police && isOwn(viewer, unit.code()) ? sealed(unit) : null);
    }

    private Map<String, String> sealed(Unit unit) {
        Map<String, Long> counts = counted(unit, "kind", "m.stage = 'CLOSED'", true, names(Set.of(Kind.values())));
        Map<String, String> said = new LinkedHashMap<>();
        Arrays.stream(Kind.values()).map(Codes::of).forEach(kind -> {
            long count = counts.getOrDefault(kind, 0L);
            said.put(kind, count < LEAST ? FEW : Long.toString(count));
        });
        return said;
    }

    private Map<String, Long> counted(Unit unit, String by, String which, boolean sealed, List<String> shown) {
        List<?> rows = entities.createNativeQuery(COUNT.formatted(by, which))
                .setParameter("path", unit.path() + "%")
                .setParameter("sealed", sealed)
                .getResultList();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            if (shown.contains(cells[0])) {
                counts.put(code((String) cells[0]), ((Number) cells[1]).longValue());
            }
        }
        return counts;
    }

    private static boolean isOwn(Viewer viewer, String code) {
        return viewer.member().posts().stream()
                .anyMatch(post ->
                        ANSWERABLE.contains(post.role()) && post.unitCode().equals(code));
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    private static String code(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
