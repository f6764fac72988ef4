package org.wangge.administration;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;

/** Makes the grids of a village and the household groups of a grid; the levels above are the state's. */
@Service
@Transactional
public class UnitDesk {

    private static final int MOST = 99;

    private final Units units;
    private final AuditTrail audit;

    UnitDesk(Units units, AuditTrail audit) {
        this.units = units;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Unit find(String code) {
        return units.findById(code).orElseThrow(Problem::notFound);
    }

    /** The units right beneath another; the city where there is none to look beneath. */
    @Transactional(readOnly = true)
    public List<Unit> beneath(Unit parent) {
        if (parent == null) {
            return units.findByLevelOrderByCode(Level.CITY);
        }
        return parent.level() == Level.GROUP
                ? List.of()
                : units.findByLevelAndPathStartingWithOrderByCode(nextLevel(parent.level()), parent.path());
    }

    /**
     * Makes the next grid of a village or group of a grid; its code is the parent's and the next free number.
     *
     * @throws Problem 422 {@code unit-has-none-beneath} where the parent is neither, 409 {@code units-full} after 99
     */
    public Unit create(Unit parent, String name) {
        if (parent.level() != Level.VILLAGE && parent.level() != Level.GRID) {
            throw Problem.invalid("parent", "unit-has-none-beneath");
        }
        int last = beneath(parent).stream()
                .mapToInt(unit ->
                        Integer.parseInt(unit.code().substring(parent.code().length() + 1)))
                .max()
                .orElse(0);
        if (last >= MOST) {
            throw Problem.conflict("units-full");
        }
        String code = "%s-%02d".formatted(parent.code(), last + 1);
        Unit made = units.saveAndFlush(new Unit(code, name, nextLevel(parent.level()), parent));
        audit.record(
                "unit-created", "unit", code, code, Map.of("level", made.level().name()));
        return made;
    }

    private static Level nextLevel(Level level) {
        return Level.values()[level.ordinal() + 1];
    }
}
