package org.wangge.returns;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.HeldPost;
import org.wangge.population.Residents;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Finds cases within somebody's scope, the newest first, page by page. */
@Service
@Transactional(readOnly = true)
public class ReturnCaseSearch {

    private final EntityManager entities;
    private final Residents residents;
    private final Clock clock;

    ReturnCaseSearch(EntityManager entities, Residents residents, Clock clock) {
        this.entities = entities;
        this.residents = residents;
        this.clock = clock;
    }

    /**
     * What to look for; anything may be {@code null}.
     *
     * @param unitPath the path of a unit, with all beneath it
     * @param text a name or a part of one, or the last four characters of an identity number or a phone
     * @param before the id after which the page before ended
     */
    public record Wanted(
            String unitPath, Stage stage, Boolean open, boolean overdue, boolean mine, String text, Long before) {}

    public Optional<ReturnCase> byNumber(String number) {
        return entities.createQuery("select c from ReturnCase c where c.number = :number", ReturnCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public List<ReturnCase> byNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("select c from ReturnCase c where c.number in :numbers", ReturnCase.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    public Optional<ReturnCase> byId(Long id) {
        return Optional.ofNullable(entities.find(ReturnCase.class, id));
    }

    public List<ReturnCase> byIds(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from ReturnCase c where c.id in :ids", ReturnCase.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @throws org.wangge.problem.Problem 403 for posts that read no cases */
    public List<ReturnCase> find(Viewer viewer, Wanted wanted, int limit) {
        viewer.require(Act.READ_CASES);
        List<String> where = new ArrayList<>();
        Map<String, Object> with = new HashMap<>();
        scope(viewer, where, with);
        if (wanted.unitPath() != null) {
            where.add("c.where.path like :unit");
            with.put("unit", wanted.unitPath() + "%");
        }
        if (wanted.stage() != null) {
            where.add("c.progress.stage = :stage");
            with.put("stage", wanted.stage());
        }
        if (wanted.open() != null) {
            where.add("c.open = :open");
            with.put("open", wanted.open());
        }
        if (wanted.overdue()) {
            where.add("c.open = true and c.progress.stageDueAt < :now");
            with.put("now", clock.instant());
        }
        if (wanted.mine()) {
            where.add("c.custodianId = :me");
            with.put("me", viewer.accountId());
        }
        if (wanted.text() != null && !wanted.text().isBlank()) {
            person(wanted.text().strip(), where, with);
        }
        if (wanted.before() != null) {
            where.add("c.id < :before");
            with.put("before", wanted.before());
        }
        TypedQuery<ReturnCase> query = entities.createQuery(
                "select c from ReturnCase c where " + String.join(" and ", where) + " order by c.id desc",
                ReturnCase.class);
        with.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static void scope(Viewer viewer, List<String> where, Map<String, Object> with) {
        List<String> any = new ArrayList<>();
        int count = 0;
        for (String path : viewer.visiblePaths()) {
            any.add("c.where.path like :path" + count);
            with.put("path" + count++, path + "%");
        }
        for (String grid : viewer.visibleGrids()) {
            any.add("c.where.path = :path" + count);
            with.put("path" + count++, grid);
        }
        for (HeldPost post : viewer.member().posts()) {
            if (Act.RECORD_TEST.roles().contains(post.role())) {
                any.add("c.facilityCode = :site" + count);
                with.put("site" + count++, post.unitCode());
            }
        }
        any.add("c.custodianId = :viewer");
        with.put("viewer", viewer.accountId());
        where.add("(" + String.join(" or ", any) + ")");
    }

    private void person(String text, List<String> where, Map<String, Object> with) {
        String matches = "r.name like :name";
        with.put("name", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        if (text.matches("\\d{3}[\\dXx]")) {
            matches += " or r.identityTail = :identityTail or r.phoneTail = :phoneTail";
            with.put("identityTail", residents.identityTail(text.toUpperCase(java.util.Locale.ROOT)));
            with.put("phoneTail", residents.phoneTail(text));
        }
        where.add("exists (select 1 from Resident r where r.id = c.residentId and (" + matches + "))");
    }
}
