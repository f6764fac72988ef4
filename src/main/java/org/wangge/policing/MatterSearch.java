package org.wangge.policing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Role;
import org.wangge.organisation.StaffMember;
import org.wangge.policing.Matter.Stage;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Finds the matters that somebody sees, by one index seek for each way in which matters come to them. It says what
 * {@link MatterSight} says; a sealed matter is never found.
 */
@Service
@Transactional(readOnly = true)
public class MatterSearch {

    private static final String OPEN = "m.stage in (" + codes(EnumSet.complementOf(EnumSet.of(Stage.CLOSED))) + ")";
    private static final String WITH_POLICE =
            "(m.stage in (" + codes(MatterSight.OF_POLICE) + ") or m.accepted_at is not null)";

    private final EntityManager entities;

    MatterSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What to look for; anything may be {@code null}.
     *
     * @param unit the code of a village or township
     * @param before the id after which the page before ended
     */
    public record Wanted(String unit, Stage stage, Kind kind, Boolean open, Long before) {

        static final Wanted OPEN = new Wanted(null, null, null, true, null);
    }

    /** The newest first. */
    public List<Matter> find(Viewer viewer, Wanted wanted, int limit) {
        Map<String, Object> values = new HashMap<>();
        List<String> ways = files(viewer.member(), values);
        ways.addAll(outcomes(viewer.member(), values));
        List<Long> ids = ids(ways, wanted, values, limit);
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select m from Matter m where m.id in :ids order by m.id desc", Matter.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The open matters whose files somebody may read. */
    Set<Long> openFiles(StaffMember member) {
        Map<String, Object> values = new HashMap<>();
        return Set.copyOf(ids(files(member, values), Wanted.OPEN, values, Integer.MAX_VALUE));
    }

    private static List<String> files(StaffMember member, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        List<String> villages = units(member, Act.ARRANGE_MATTERS.roles());
        if (!villages.isEmpty()) {
            values.put("villages", villages);
            ways.add("m.unit_code in (:villages) and " + OPEN + " and not " + WITH_POLICE);
        }
        List<String> townships = units(member, Act.COMMAND_POLICE.roles());
        if (!townships.isEmpty()) {
            values.put("townships", townships);
            ways.add("m.township_code in (:townships) and " + WITH_POLICE);
        }
        List<String> beats = units(member, Set.of(Role.RESIDENT_OFFICER));
        if (!beats.isEmpty()) {
            values.put("me", member.accountId());
            values.put("beats", beats);
            ways.add("m.officer_id = :me and m.unit_code in (:beats) and " + OPEN + " and " + WITH_POLICE);
        }
        above(
                member,
                Act.DECIDE_AT_COUNTY,
                "m.needs_county = true and (" + OPEN + " or m.complained = true)",
                values,
                ways);
        above(member, Act.REVIEW_LAW, "m.needs_legal = true and " + OPEN, values, ways);
        return ways;
    }

    private static void above(
            StaffMember member, Act act, String needed, Map<String, Object> values, List<String> ways) {
        member.posts().stream()
                .filter(post -> act.roles().contains(post.role()))
                .forEach(post -> {
                    String path = "path" + values.size();
                    values.put(path, post.unitPath() + "%");
                    ways.add(
                            needed + " and m.unit_code in (select u.code from unit u where u.path like :" + path + ")");
                });
    }

    private static List<String> outcomes(StaffMember member, Map<String, Object> values) {
        values.put("me", member.accountId());
        List<String> ways = new ArrayList<>(List.of(
                "m.officer_id = :me", "m.id in (select r.matter_id from matter_report r where r.reported_by = :me)"));
        if (values.containsKey("villages")) {
            ways.add("m.unit_code in (:villages)");
        }
        return ways;
    }

    private static List<String> units(StaffMember member, Set<Role> roles) {
        return member.posts().stream()
                .filter(post -> roles.contains(post.role()))
                .map(HeldPost::unitCode)
                .distinct()
                .toList();
    }

    private List<Long> ids(List<String> ways, Wanted wanted, Map<String, Object> values, int limit) {
        if (ways.isEmpty()) {
            return List.of();
        }
        String narrow = narrow(wanted, values);
        String order = " order by id desc limit :limit";
        values.put("limit", limit);
        List<String> seeks = ways.stream()
                .map(way -> "select m.id as id from matter m where " + way + narrow + order)
                .toList();
        String sql = seeks.size() == 1 ? seeks.get(0) : "(" + String.join(") union (", seeks) + ")" + order;
        Query query = entities.createNativeQuery(sql, Long.class);
        values.forEach(query::setParameter);
        List<Long> found = new ArrayList<>();
        query.getResultList().forEach(id -> found.add((Long) id));
        return found;
    }

    private static String narrow(Wanted wanted, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder(" and m.sealed = false");
        if (wanted.unit() != null) {
            sql.append(" and (m.unit_code = :unit or m.township_code = :unit)");
            values.put("unit", wanted.unit());
        }
        if (wanted.stage() != null) {
            sql.append(" and m.stage = :stage");
            values.put("stage", wanted.stage().name());
        }
        if (wanted.kind() != null) {
            sql.append(" and m.kind = :kind");
            values.put("kind", wanted.kind().name());
        }
        if (wanted.open() != null) {
            sql.append(wanted.open() ? " and " + OPEN : " and m.stage = 'CLOSED'");
        }
        if (wanted.before() != null) {
            sql.append(" and m.id < :before");
            values.put("before", wanted.before());
        }
        return sql.toString();
    }

    private static String codes(Set<Stage> stages) {
        return stages.stream().map(stage -> "'" + stage + "'").collect(Collectors.joining(", "));
    }
}
