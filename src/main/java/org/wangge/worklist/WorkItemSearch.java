package org.wangge.worklist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Finds a page of open items by index seeks, however many are open. Somebody with a few queues seeks each of them
 * ({@code queue, due_at, id}) and merges; a supervisor, to whom nearly everything belongs, walks along the due dates
 * ({@code due_at, id}).
 */
@Repository
class WorkItemSearch {

    private static final List<Level> OWNERS = List.of(Level.CITY, Level.TOWNSHIP, Level.VILLAGE);
    private static final String AFTER = " and due_at >= :due and (due_at > :due or id > :id)";
    private static final String ORDER = " order by due_at, id limit :limit";

    private final EntityManager entities;
    private final Units units;

    WorkItemSearch(EntityManager entities, Units units) {
        this.entities = entities;
        this.units = units;
    }

    List<WorkItem> find(Viewer viewer, WorkFilter filter, Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        values.put("due", after.dueAt());
        values.put("id", after.id());
        values.put("limit", limit);
        String narrow = AFTER;
        if (filter.caseNumber() != null) {
            narrow += " and case_number = :caseNumber";
            values.put("caseNumber", filter.caseNumber());
        }
        if (filter.mine() && filter.queue() != null) {
            narrow += " and queue = :queue";
            values.put("queue", filter.queue());
        }
        List<String> seeks = new ArrayList<>();
        for (String branch : branches(viewer, filter, values)) {
            seeks.add("select * from work_item" + branch + narrow + ORDER);
        }
        String sql = seeks.size() == 1
                ? seeks.get(0)
                : seeks.stream().collect(Collectors.joining(") union (", "(", ")" + ORDER));
        return run(sql, values);
    }

    /** The ways by which items come to somebody, each as the beginning of a query that one index answers. */
    private List<String> branches(Viewer viewer, WorkFilter filter, Map<String, Object> values) {
        if (filter.mine()) {
            values.put("me", viewer.username());
            return List.of(" where assignee = :me");
        }
        if (filter.queue() != null) {
            values.put("queue", filter.queue());
            return List.of(" where queue = :queue");
        }
        values.put("me", viewer.username());
        List<String> queues = List.copyOf(viewer.queues());
        if (viewer.may(Act.SUPERVISE)) {
            values.put("queues", queues);
            values.put("tenants", supervised(viewer));
            String index = filter.caseNumber() == null ? " use index (work_item_due)" : "";
            return List.of(index + " where (tenant in (:tenants) or queue in (:queues) or assignee = :me)");
        }
        List<String> branches = new ArrayList<>();
        branches.add(" where assignee = :me");
        for (int i = 0; i < queues.size(); i++) {
            values.put("queue" + i, queues.get(i));
            branches.add(" where queue = :queue" + i);
        }
        return branches;
    }

    private List<String> supervised(Viewer viewer) {
        return viewer.member().posts().stream()
                .filter(post -> Act.SUPERVISE.roles().contains(post.role()))
                .flatMap(post -> beneath(post.unitPath()))
                .distinct()
                .toList();
    }

    /** Grids and household groups own no case. */
    private Stream<String> beneath(String path) {
        return units.findByLevelInAndPathStartingWith(OWNERS, path).stream().map(Unit::code);
    }

    @SuppressWarnings("unchecked")
    private List<WorkItem> run(String sql, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, WorkItem.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
