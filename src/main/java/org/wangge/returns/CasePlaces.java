package org.wangge.returns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.population.Household;
import org.wangge.population.Households;
import org.wangge.population.Resident;

/** Finds where in a village somebody belongs: with their household, else in the village's first grid. */
@Component
class CasePlaces {

    private final Units units;
    private final Households households;

    CasePlaces(Units units, Households households) {
        this.units = units;
        this.households = households;
    }

    CasePlace of(Resident resident, Unit village) {
        return Optional.ofNullable(resident.householdId())
                .flatMap(households::findById)
                .map(Household::unitCode)
                .flatMap(units::findById)
                .filter(unit -> unit.isWithin(village.path()))
                .map(this::inUnit)
                .orElseGet(() -> firstGrid(village));
    }

    CasePlace inGrid(String gridCode, Unit village) {
        Unit grid = units.findById(gridCode)
                .filter(unit -> unit.level() == Level.GRID && unit.isWithin(village.path()))
                .orElseThrow(() -> org.wangge.problem.Problem.invalid("grid", "unit-unknown"));
        return CasePlace.inGrid(grid);
    }

    private CasePlace inUnit(Unit unit) {
        return unit.level() == Level.GROUP
                ? CasePlace.inGroup(unit, units.findById(unit.parentCode()).orElseThrow())
                : CasePlace.inGrid(unit);
    }

    /** A village that has no grids yet is looked after by its first one all the same: it is made by need. */
    private CasePlace firstGrid(Unit village) {
        String code = village.code() + "-01";
        return CasePlace.inGrid(
                units.findById(code).orElseGet(() -> units.save(new Unit(code, "第1网格", Level.GRID, village))));
    }
}
