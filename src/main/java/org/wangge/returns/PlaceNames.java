package org.wangge.returns;

import org.springframework.stereotype.Component;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;

/** Names places as people say them: village and grid. */
@Component
class PlaceNames {

    private final Units units;

    PlaceNames(Units units) {
        this.units = units;
    }

    String of(CasePlace place) {
        return name(place.village()) + name(place.grid());
    }

    String name(String unitCode) {
        return units.findById(unitCode).map(Unit::name).orElse(unitCode);
    }
}
