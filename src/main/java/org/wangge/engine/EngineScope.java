package org.wangge.engine;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.organisation.Role;
import org.wangge.organisation.StaffMember;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;

/**
 * The tenants of a person: every village and higher unit at or beneath their posts, and the village of a grid or
 * household group; besides, the villages whose people stay with them, and what belongs
 * to no unit but to them. An auditor has none, and
 * neither have police beyond the township, who see single matters and no places. Which units lie beneath
 * which is remembered for a minute, posts are not.
 */
@Component
class EngineScope {
    private static final List<Level> OWNERS = List.of(Level.CITY, Level.TOWNSHIP, Level.VILLAGE);
    private static final Set<Role> SCOPED =
            EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.COUNTY_POLICE, Role.POLICE_LEGAL));
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Units units;
    private final ObjectProvider<Guests> guests;
    private final ObjectProvider<Insiders> insiders;
    private final Map<String, Beneath> known = new ConcurrentHashMap<>();

    EngineScope(Units units, ObjectProvider<Guests> guests, ObjectProvider<Insiders> insiders) {
        this.units = units;
        this.guests = guests;
        this.insiders = insiders;
    }

    Set<String> tenants(StaffMember member) {
        Set<String> tenants = new LinkedHashSet<>();
        if (member.enabled()) {
            for (HeldPost post : member.posts()) {
                if (SCOPED.contains(post.role())) {
                    tenants.addAll(tenants(post));
                }
            }
            guests.forEach(known -> tenants.addAll(known.villages(member)));
            insiders.forEach(known -> tenants.addAll(known.scopes(member)));
        }
        return tenants;
    }

    List<String> tenants(HeldPost post) {
        return tenants(post.level(), post.unitPath());
    }

    List<String> tenants(Level level, String path) {
        return OWNERS.contains(level) ? beneath(path) : List.of(villageOf(path));
    }

    private List<String> beneath(String path) {
        Beneath found = known.get(path);
        if (found == null || System.nanoTime() - found.since > MINUTE) {
            List<String> codes = units.findByLevelInAndPathStartingWith(OWNERS, path).stream()
                    .map(Unit::code)
                    .toList();
            found = new Beneath(codes, System.nanoTime());
            known.put(path, found);
        }
        return found.codes;
    }

    /** A path reads {@code /city/township/village/grid/…}. */
    static String villageOf(String path) {
        return path.split("/")[3];
    }

    private record Beneath(List<String> codes, long since) {}
}
