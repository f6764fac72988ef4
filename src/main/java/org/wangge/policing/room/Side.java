package org.wangge.policing.room;

import org.wangge.security.Act;

/** Who assesses a resident officer: the village by its secretary, the station by its officers and head. */
public enum Side {
    VILLAGE(Act.ARRANGE_MATTERS),
    STATION(Act.COMMAND_POLICE);

    private final Act act;

    Side(Act act) {
        this.act = act;
    }

    /** The act whose posts sign this side's part. */
    public Act act() {
        return act;
    }
}
