package org.wangge.policing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.audit.AuditTrail;
import org.wangge.codes.Codes;
import org.wangge.security.Viewer;

/** Who opened which file and when: for the audit trail, and for the head of the station. */
@Component
public class MatterOpenings {

    private final EntityManager entities;
    private final MatterTimeline timeline;
    private final AuditTrail audit;
    private final Clock clock;

    MatterOpenings(EntityManager entities, MatterTimeline timeline, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    void opened(Matter of, Viewer viewer) {
        keep(of, null, viewer);
        audit.record("matter-opened", "matter", of.key(), of.unit(), Map.of());
    }

    void unsealed(Matter of, Purpose purpose, Viewer viewer) {
        keep(of, purpose, viewer);
        audit.record("matter-unsealed", "matter", of.key(), of.unit(), Map.of("purpose", Codes.of(purpose)));
    }

    /** The latest first. */
    public List<MatterOpening> of(Matter matter, Long before, int most) {
        return entities.createQuery(
                        "select o from MatterOpening o where o.matterId = :matter and o.id < :before order by o.id desc",
                        MatterOpening.class)
                .setParameter("matter", matter.id())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }

    private void keep(Matter of, Purpose purpose, Viewer viewer) {
        String post = timeline.post(viewer, of.unit());
        entities.persist(new MatterOpening(of.id(), viewer.accountId(), post, purpose, clock.instant()));
    }
}
