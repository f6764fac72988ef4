package org.wangge.policing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;

/** Who decides about a matter: the village while it has it in hand, then the head of the station, then police above. */
@Component
public class Deciders {

    private final KnownUnits units;

    Deciders(KnownUnits units) {
        this.units = units;
    }

    /** Their queues; none for what is closed. */
    public List<String> of(Matter matter) {
        if (!matter.isOpen()) {
            return List.of();
        }
        if (!MatterSight.isWithPolice(matter)) {
            return List.of(queue(Role.VILLAGE_SECRETARY, matter.unit()));
        }
        // A complaint calls the county's police too: they answer it, and decide nothing else.
        return matter.needsCounty() && matter.stage() == Matter.Stage.CASE
                ? List.of(queue(Role.COUNTY_POLICE, city(matter.township())))
                : List.of(queue(Role.STATION_HEAD, matter.township()));
    }

    private String city(String township) {
        return units.find(township).map(Unit::parentCode).orElseThrow();
    }

    private static String queue(Role role, String unit) {
        return new Queue(role, unit).toString();
    }
}
