package org.wangge.security;

import java.util.EnumSet;
import java.util.Set;
import org.wangge.organisation.Role;

/** What people do here, and the roles whose posts allow it. */
public enum Act {
    REGISTER(Role.CHECKPOINT_LEAD, Role.GRID_LEADER, Role.VILLAGE_SECRETARY),
    HAND_IN_LEDGER(
            Role.CHECKPOINT_LEAD,
            Role.GRID_LEADER,
            Role.VILLAGE_SECRETARY,
            Role.TOWNSHIP_SUPERVISOR,
            Role.CITY_SUPERVISOR),
    RECORD_CHECK(Role.GRID_LEADER, Role.HOUSEHOLD_CONTACT),
    RECORD_TEST(Role.HEALTH_WORKER),
    SUPERVISE(Role.TOWNSHIP_SUPERVISOR, Role.CITY_SUPERVISOR),
    ACCEPT_VILLAGE_TRANSFER(Role.VILLAGE_SECRETARY),
    READ_CASES(
            EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.COUNTY_POLICE, Role.POLICE_LEGAL))),
    /** Whoever has tasks of their own; to have one is not to see the cases of a place. */
    WORK(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR))),
    COMMAND_POLICE(Role.STATION_OFFICER, Role.STATION_HEAD),
    DECIDE_AT_STATION(Role.STATION_HEAD),
    DECIDE_AT_COUNTY(Role.COUNTY_POLICE),
    REVIEW_LAW(Role.POLICE_LEGAL),
    /** Receiving and keeping what may be evidence; what it proves is for others to say. */
    GATHER_EVIDENCE(Role.RESIDENT_OFFICER, Role.STATION_OFFICER, Role.STATION_HEAD),
    ARRANGE_MATTERS(Role.VILLAGE_SECRETARY),
    /** Arranging who is on duty at a unit: whoever leads it, or one above it. */
    KEEP_ROSTER(Role.VILLAGE_SECRETARY, Role.TOWNSHIP_SUPERVISOR, Role.CITY_SUPERVISOR),
    DECLARE_OUTBREAK(Role.CITY_SUPERVISOR),
    READ_REPORTS(Role.GRID_LEADER, Role.VILLAGE_SECRETARY, Role.TOWNSHIP_SUPERVISOR, Role.CITY_SUPERVISOR),
    SIGN_REPORT(Role.VILLAGE_SECRETARY, Role.TOWNSHIP_SUPERVISOR, Role.CITY_SUPERVISOR),
    READ_AUDIT(Role.AUDITOR),
    ADMINISTER(Role.ADMINISTRATOR),
    MONITOR_PROCESSES(Role.TOWNSHIP_SUPERVISOR, Role.CITY_SUPERVISOR, Role.ADMINISTRATOR),
    MOVE_CLOCK(Role.CITY_SUPERVISOR, Role.ADMINISTRATOR);

    private final Set<Role> roles;

    Act(Role first, Role... others) {
        this(EnumSet.of(first, others));
    }

    Act(Set<Role> roles) {
        this.roles = roles;
    }

    /** The roles whose posts allow this act. */
    public Set<Role> roles() {
        return roles;
    }
}
