package org.wangge.policing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wangge.audit.AuditTrail;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Writes and reads what happened to a matter; all of it goes on the audit trail too. */
@Component
public class MatterTimeline {

    static final String CLOCK = "system";

    private final MatterEvents events;
    private final AuditTrail audit;
    private final Viewers viewers;
    private final KnownUnits units;
    private final Clock clock;
    private final ApplicationEventPublisher listeners;

    MatterTimeline(
            MatterEvents events,
            AuditTrail audit,
            Viewers viewers,
            KnownUnits units,
            Clock clock,
            ApplicationEventPublisher listeners) {
        this.events = events;
        this.audit = audit;
        this.viewers = viewers;
        this.units = units;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** @param detail a code, an id or a date, or {@code null}; never a name, a number of a person or free text */
    public void record(Matter of, String what, String detail) {
        Viewer viewer = viewers.find().orElse(null);
        Long by = viewer == null ? null : viewer.accountId();
        Instant now = clock.instant();
        events.save(new MatterEvent(of.id(), now, by, post(viewer, of.unit()), what, detail));
        audit.record(
                "matter-" + what, "matter", of.key(), of.unit(), detail == null ? Map.of() : Map.of("detail", detail));
        listeners.publishEvent(new MatterNoted(of.key(), of.unit(), of.grid(), what, now));
    }

    public List<MatterEvent> of(Matter matter) {
        return events.findByMatterIdOrderById(matter.id());
    }

    /** By which post somebody acts in a village. */
    String post(Viewer viewer, String village) {
        if (viewer == null) {
            return CLOCK;
        }
        String path = units.find(village).map(Unit::path).orElse("/");
        return viewer.member().posts().stream()
                .filter(held ->
                        path.startsWith(held.unitPath()) || held.unitPath().startsWith(path))
                .findFirst()
                .or(() -> viewer.member().posts().stream().findFirst())
                .map(HeldPost::queue)
                .map(Object::toString)
                .orElse("none");
    }
}
