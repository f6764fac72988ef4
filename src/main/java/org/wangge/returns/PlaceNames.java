package org.wangge.returns;

import org.springframework.stereotype.Component;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;

/** Names places as people say them: village and grid. */
@Component
class PlaceNames {

    private final KnownUnits units;

    PlaceNames(KnownUnits units) {
        this.units = units;
    }

    String of(CasePlace place) {
        return name(place.village()) + name(place.grid());
    }

    String name(String unitCode) {
        return units.find(unitCode).map(Unit::name).orElse(unitCode);
    }
}
