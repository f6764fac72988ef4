package org.wangge.organisation.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.organisation.Account;
import org.wangge.organisation.Appointment;
import org.wangge.organisation.Level;
import org.wangge.organisation.Post;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;

/**
 * The demonstration's grids, household groups, posts and people, all synthetic: one named account a role around one
 * village, and staff elsewhere so that no queue is empty.
 */
final class DemonstrationStaff {

    static final String PASSWORD = "wangge-demo";
    private static final String CITY = "141182000000";
    private static final String TOWNSHIP = "141182100000";
    private static final String VILLAGE = "141182100200";
    private static final String NEIGHBOUR_TOWNSHIP = "肖家庄镇";
    private static final String NEIGHBOUR_VILLAGE = "义安村委会";
    private static final List<Role> TOWNSHIP_ROLES =
            List.of(Role.STATION_OFFICER, Role.HEALTH_WORKER, Role.TRANSPORT_TEAM, Role.TOWNSHIP_SUPERVISOR);

    private static final Set<Role> POLICE =
            EnumSet.of(Role.STATION_OFFICER, Role.STATION_HEAD, Role.COUNTY_POLICE, Role.POLICE_LEGAL);

    final List<Unit> units = new ArrayList<>();
    final List<Account> accounts = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final Map<String, String> named = new LinkedHashMap<>();

    private final DemonstrationNames names = new DemonstrationNames();
    private final Map<String, Unit> byCode;
    private final LocalDate since;
    private final String passwordHash;
    private int badges;

    DemonstrationStaff(List<Unit> city, LocalDate since, String passwordHash) {
        this.byCode = city.stream()
                .collect(Collectors.toMap(Unit::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.since = since;
        this.passwordHash = passwordHash;
        city.stream().filter(unit -> unit.level() == Level.VILLAGE).forEach(this::divide);
        appointNamed();
        city.stream().filter(unit -> unit.level() == Level.TOWNSHIP).forEach(this::staffTownship);
        city.stream().filter(unit -> unit.level() == Level.VILLAGE).forEach(this::staffVillage);
        appointPolice();
        city.stream().filter(unit -> unit.level() == Level.TOWNSHIP).forEach(this::staffStation);
        city.stream().filter(unit -> unit.level() == Level.VILLAGE).forEach(this::staffRoom);
    }

    /** Three to eight grids a village, two to four household groups a grid. */
    private void divide(Unit village) {
        int seed = village.code().hashCode() & 0xffff;
        for (int grid = 1; grid <= 3 + seed % 6; grid++) {
            Unit made = add("%s-%02d".formatted(village.code(), grid), "第" + grid + "网格", Level.GRID, village);
            for (int group = 1; group <= 2 + (seed + grid) % 3; group++) {
                add("%s-%02d".formatted(made.code(), group), "第" + group + "联防组", Level.GROUP, made);
            }
        }
    }

    private Unit add(String code, String name, Level level, Unit parent) {
        Unit unit = new Unit(code, name, level, parent);
        units.add(unit);
        byCode.put(code, unit);
        return unit;
    }

    private void appointNamed() {
        named("checkpoint", Role.CHECKPOINT_LEAD, VILLAGE);
        named("grid", Role.GRID_LEADER, VILLAGE + "-01");
        named("contact", Role.HOUSEHOLD_CONTACT, VILLAGE + "-01-01");
        named("secretary", Role.VILLAGE_SECRETARY, VILLAGE);
        named("officer", Role.RESIDENT_OFFICER, VILLAGE);
        named("station", Role.STATION_OFFICER, TOWNSHIP);
        named("health", Role.HEALTH_WORKER, TOWNSHIP);
        named("transport", Role.TRANSPORT_TEAM, TOWNSHIP);
        named("township", Role.TOWNSHIP_SUPERVISOR, TOWNSHIP);
        named("city", Role.CITY_SUPERVISOR, CITY);
        named("admin", Role.ADMINISTRATOR, CITY);
        named("auditor", Role.AUDITOR, CITY);
        named("neighbour", Role.VILLAGE_SECRETARY, neighbour().code());
    }

    private Unit neighbour() {
        return byCode.values().stream()
                .filter(unit -> unit.name().equals(NEIGHBOUR_VILLAGE))
                .filter(unit -> byCode.get(unit.parentCode()).name().equals(NEIGHBOUR_TOWNSHIP))
                .findFirst()
                .orElseThrow();
    }

    private void named(String username, Role role, String unitCode) {
        Account account = person(username);
        account.changePasswordHash(passwordHash);
        appoint(account, role, byCode.get(unitCode));
        named.put(username, role.key() + "@" + unitCode);
    }

    private void staffTownship(Unit township) {
        for (Role role : TOWNSHIP_ROLES) {
            if (vacant(role, township)) {
                appoint(person(role.key() + "-" + township.code()), role, township);
            }
        }
    }

    private void staffVillage(Unit village) {
        if (vacant(Role.VILLAGE_SECRETARY, village)) {
            appoint(person("secretary-" + village.code()), Role.VILLAGE_SECRETARY, village);
        }
        Account leader = person("grid-leader-" + village.code());
        units.stream()
                .filter(unit -> unit.level() == Level.GRID && unit.isWithin(village.path()))
                .filter(grid -> vacant(Role.GRID_LEADER, grid))
                .forEach(grid -> appoint(leader, Role.GRID_LEADER, grid));
    }

    /** Somebody else than who reported decides, and never one alone: what one of a role can't show. */
    private void appointPolice() {
        named("station2", Role.STATION_OFFICER, TOWNSHIP);
        named("station-head", Role.STATION_HEAD, TOWNSHIP);
        named("county-police", Role.COUNTY_POLICE, CITY);
        named("legal", Role.POLICE_LEGAL, CITY);
        named("township2", Role.TOWNSHIP_SUPERVISOR, TOWNSHIP);
    }

    private void staffStation(Unit township) {
        if (vacant(Role.STATION_HEAD, township)) {
            appoint(person("station-head-" + township.code()), Role.STATION_HEAD, township);
            appoint(person("station-officer-2-" + township.code()), Role.STATION_OFFICER, township);
        }
    }

    /** One resident officer a village; some villages look for one, since that happens and must show. */
    private void staffRoom(Unit village) {
        boolean looking = Long.parseLong(village.code()) % 9 == 0;
        if (!looking && vacant(Role.RESIDENT_OFFICER, village)) {
            appoint(person("officer-" + village.code()), Role.RESIDENT_OFFICER, village);
        }
    }

    private boolean vacant(Role role, Unit unit) {
        return posts.stream()
                .noneMatch(post -> post.role() == role && post.unitCode().equals(unit.code()));
    }

    private Account person(String username) {
        Account account = new Account(username, names.name(), names.phone(), true);
        accounts.add(account);
        return account;
    }

    private void appoint(Account account, Role role, Unit unit) {
        if (POLICE.contains(role)) {
            account.carry("1411%03d".formatted(++badges));
        }
        appointments.add(new Appointment(account, post(role, unit), since, null));
    }

    /** A second person holds the post that the first one holds. */
    private Post post(Role role, Unit unit) {
        return posts.stream()
                .filter(post -> post.role() == role && post.unitCode().equals(unit.code()))
                .findFirst()
                .orElseGet(() -> {
                    Post made = new Post(role, unit);
                    posts.add(made);
                    return made;
                });
    }
}
