package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.organisation.Role;

/** A small police department with an auxiliary in it: accounts are numbers, posts begin and end on days. */
final class Department implements Roster, CountersignedEvidence {

    static final long OFFICER = 1;
    static final long SECOND = 2;
    static final long HEAD = 3;
    static final long COUNTY = 4;
    static final long LEGAL = 5;
    static final long AUXILIARY = 6;
    static final long SECRETARY = 7;
    static final long GONE = 8;
    static final long THIRD = 9;
    static final long SECOND_LEGAL = 10;

    private static final Set<Role> POLICE = EnumSet.of(Role.STATION_OFFICER, Role.STATION_HEAD, Role.COUNTY_POLICE);

    private final Map<Long, Role> posts = new HashMap<>(Map.of(
            OFFICER, Role.STATION_OFFICER,
            SECOND, Role.STATION_OFFICER,
            HEAD, Role.STATION_HEAD,
            COUNTY, Role.COUNTY_POLICE,
            LEGAL, Role.POLICE_LEGAL,
            AUXILIARY, Role.RESIDENT_OFFICER,
            SECRETARY, Role.VILLAGE_SECRETARY,
            GONE, Role.STATION_OFFICER,
            THIRD, Role.STATION_OFFICER,
            SECOND_LEGAL, Role.POLICE_LEGAL));
    private final Map<Long, LocalDate> left = new HashMap<>(Map.of(GONE, LocalDate.of(2022, 4, 12)));
    final List<Item> items = new ArrayList<>(List.of(new Item("e1", "视听资料", true, false)));

    @Override
    public Optional<Officer> police(Long account, LocalDate on) {
        return POLICE.stream().anyMatch(role -> holds(account, role, on))
                ? Optional.of(named(account))
                : Optional.empty();
    }

    @Override
    public boolean holds(Long account, Role role, LocalDate on) {
        return posts.get(account) == role
                && !left.getOrDefault(account, LocalDate.MAX).isBefore(on);
    }

    @Override
    public List<Item> of(Long matterId) {
        return items;
    }

    static Officer named(long account) {
        return new Officer(account, "警" + account, "14110" + account);
    }

    Means means() {
        return new Means(LawOnFile.read(), this, this, WorkingDays.known());
    }
}
