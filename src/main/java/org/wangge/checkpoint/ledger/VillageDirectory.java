package org.wangge.checkpoint.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** The villages by code and by name. */
@Component
class VillageDirectory {
    private final Units units;

    VillageDirectory(Units units) {
        this.units = units;
    }

    Villages load() {
        Map<String, String> townships =
                units.findByLevelOrderByCode(Level.TOWNSHIP).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        List<Unit> villages = units.findByLevelOrderByCode(Level.VILLAGE);
        String city = units.findByLevelOrderByCode(Level.CITY).get(0).name();
        List<UnitNames.Village> named = villages.stream()
                .map(village -> new UnitNames.Village(
                        village.code(), village.name(), townships.getOrDefault(village.parentCode(), "")))
                .toList();
        return new Villages(
                villages.stream().collect(Collectors.toMap(Unit::code, Function.identity())),
                new UnitNames(city, named));
    }

    record Villages(Map<String, Unit> byCode, UnitNames names) {

        /** Whether somebody's posts let them send a ledger's row for a village. */
        boolean covers(Viewer viewer, String code) {
            return viewer.mayInVillage(Act.HAND_IN_LEDGER, byCode.get(code).path());
        }
    }
}
