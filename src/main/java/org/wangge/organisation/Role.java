package org.wangge.organisation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody is at a unit; the key names queues and roles everywhere outside the code. */
public enum Role {
    CHECKPOINT_LEAD(Level.VILLAGE),
    GRID_LEADER(Level.GRID),
    HOUSEHOLD_CONTACT(Level.GROUP),
    VILLAGE_SECRETARY(Level.VILLAGE),
    RESIDENT_OFFICER(Level.VILLAGE),
    STATION_OFFICER(Level.TOWNSHIP),
    STATION_HEAD(Level.TOWNSHIP),
    HEALTH_WORKER(Level.TOWNSHIP),
    TRANSPORT_TEAM(Level.TOWNSHIP),
    TOWNSHIP_SUPERVISOR(Level.TOWNSHIP),
    CITY_SUPERVISOR(Level.CITY),
    COUNTY_POLICE(Level.CITY),
    POLICE_LEGAL(Level.CITY),
    ADMINISTRATOR(Level.CITY),
    AUDITOR(Level.CITY);

    private static final Map<String, Role> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Role::key, Function.identity()));

    private final Level level;

    Role(Level level) {
        this.level = level;
    }

    /** The key in queues and messages, such as {@code grid-leader}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The level at whose units this role has its posts. */
    public Level level() {
        return level;
    }

    public static Optional<Role> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
