package org.wangge.reporting.special;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.HeldPost;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** The situations that a person may know of, the newest first. */
@Repository
@Transactional(readOnly = true)
public class SpecialSearch {

    private static final int MOST = 5;

    private final EntityManager entities;
    private final SpecialSituations situations;
    private final SpecialNotices notices;

    SpecialSearch(EntityManager entities, SpecialSituations situations, SpecialNotices notices) {
        this.entities = entities;
        this.situations = situations;
        this.notices = notices;
    }

    /**
     * What is looked for; each may be {@code null}.
     *
     * @param path of a unit in which it lies
     * @param before the id after which the page before ended
     */
    public record Filter(String path, String kind, SpecialSituation.State state, Boolean open, Long before) {}

    public List<SpecialSituation> find(Viewer viewer, Filter filter, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(sight(viewer, values));
        narrow(where, values, "s.placePath like :path", "path", filter.path() == null ? null : filter.path() + "%");
        narrow(where, values, "s.kind = :kind", "kind", filter.kind());
        narrow(where, values, "s.state = :state", "state", filter.state());
        narrow(where, values, "s.id < :before", "before", filter.before());
        if (filter.open() != null) {
            where.append(" and s.closedAt is ").append(filter.open() ? "null" : "not null");
        }
        TypedQuery<SpecialSituation> query = entities.createQuery(
                "select s from SpecialSituation s where " + where + " order by s.id desc", SpecialSituation.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** Those of some that a person may know of, in their order. */
    public List<SpecialSituation> among(Viewer viewer, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        TypedQuery<SpecialSituation> query = entities.createQuery(
                "select s from SpecialSituation s where " + sight(viewer, values) + " and s.id in :ids order by s.id",
                SpecialSituation.class);
        values.forEach(query::setParameter);
        return query.setParameter("ids", ids).getResultList();
    }

    /** Those that nobody has acknowledged and this person was told of. */
    public List<SpecialSituation> waitingFor(Viewer viewer) {
        return among(viewer, ids(situations.waitingFor(viewer.accountId()), SpecialSituation::id));
    }

    /** What this person was told of acknowledged situations and has not looked at, the newest first, a few. */
    public List<SpecialNotice> unseenBy(Viewer viewer) {
        List<SpecialNotice> unseen = notices.unseen(viewer.accountId(), Limit.of(MOST));
        Set<Long> known = ids(among(viewer, ids(unseen, SpecialNotice::situationId)), SpecialSituation::id);
        return unseen.stream()
                .filter(notice -> known.contains(notice.situationId()))
                .toList();
    }

    public List<SpecialSituation> of(Collection<SpecialNotice> told) {
        return situations.findAllById(
                told.stream().map(SpecialNotice::situationId).distinct().toList());
    }

    private static <T> Set<Long> ids(Collection<T> of, Function<T, Long> id) {
        return of.stream().map(id).collect(Collectors.toSet());
    }

    private static String sight(Viewer viewer, Map<String, Object> values) {
        values.put("me", viewer.accountId());
        StringBuilder sight = new StringBuilder("(s.reportedBy = :me or s.id in (select n.situationId"
                + " from SpecialNotice n join Unit u on u.code = n.unitCode where n.accountId = :me and (1 = 0");
        List<String> works = viewer.member().posts().stream()
                .filter(post -> Act.WORK.roles().contains(post.role()))
                .map(HeldPost::unitPath)
                .toList();
        for (int i = 0; i < works.size(); i++) {
            sight.append(" or u.path like concat(:at%d, '%%') or :at%d like concat(u.path, '%%')".formatted(i, i));
            values.put("at" + i, works.get(i));
        }
        sight.append("))");
        List<String> paths = viewer.member().posts().stream()
                .filter(post -> Act.KEEP_ROSTER.roles().contains(post.role()))
                .map(HeldPost::unitPath)
                .toList();
        for (int i = 0; i < paths.size(); i++) {
            sight.append(" or s.placePath like :led").append(i);
            values.put("led" + i, paths.get(i) + "%");
        }
        return sight.append(")").toString();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
