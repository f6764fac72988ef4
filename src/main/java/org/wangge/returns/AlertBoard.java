package org.wangge.returns;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.HeldPost;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** What supervisors were told and have not dealt with yet: late stages, overdue orders, people nobody found. */
@Service
@Transactional(readOnly = true)
public class AlertBoard {

    private final EntityManager entities;
    private final SupervisorAlerts alerts;
    private final Clock clock;

    AlertBoard(EntityManager entities, SupervisorAlerts alerts, Clock clock) {
        this.entities = entities;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** The newest first; {@code before} is the id after which the page before ended. */
    public List<SupervisorAlert> open(Viewer viewer, Long before, int limit) {
        viewer.require(Act.SUPERVISE);
        List<String> paths = viewer.member().posts().stream()
                .filter(post -> Act.SUPERVISE.roles().contains(post.role()))
                .map(HeldPost::unitPath)
                .toList();
        String within = IntStream.range(0, paths.size())
                .mapToObj(i -> "a.placePath like :path" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<SupervisorAlert> query = entities.createQuery(
                "select a from SupervisorAlert a where a.seenAt is null and (" + within + ")"
                        + (before == null ? "" : " and a.id < :before") + " order by a.id desc",
                SupervisorAlert.class);
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter("path" + i, paths.get(i) + "%");
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** @throws Problem 404 for an alert that is not there or not beneath the viewer */
    @Transactional
    public void seen(Viewer viewer, Long id) {
        viewer.require(Act.SUPERVISE);
        SupervisorAlert alert = alerts.findById(id)
                .filter(one -> viewer.may(Act.SUPERVISE, one.placePath()))
                .orElseThrow(Problem::notFound);
        alert.seen(viewer.accountId(), clock.instant());
    }
}
