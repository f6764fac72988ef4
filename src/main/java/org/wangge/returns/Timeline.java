package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wangge.audit.AuditTrail;

/** Writes and reads what happened to a case, in the order it happened; what weighs most goes on the audit trail too. */
@Component
class Timeline {

    private static final Set<String> AUDITED = Set.of(
            "registered",
            "order-issued",
            "handover-accepted",
            "continued-from",
            "closure-proposed",
            "grid-changed",
            "non-cooperation-reported",
            "closed");

    private final CaseEvents events;
    private final AuditTrail audit;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher listeners;

    Timeline(CaseEvents events, AuditTrail audit, Actors actors, Clock clock, ApplicationEventPublisher listeners) {
        this.events = events;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
        this.listeners = listeners;
    }

    void record(ReturnCase of, String what) {
        record(of, what, null);
    }

    /** @param detail ids, codes and dates; never a name, a number or free text */
    void record(ReturnCase of, String what, String detail) {
        Instant now = clock.instant();
        events.save(new CaseEvent(of.id(), now, actors.at(of.where()), what, detail));
        if (AUDITED.contains(what)) {
            audit.record(
                    "case-" + what,
                    "case",
                    of.number(),
                    of.where().village(),
                    detail == null ? Map.of() : Map.of("detail", detail));
        }
        listeners.publishEvent(new Noted(of, what, detail, now));
    }

    List<CaseEvent> of(ReturnCase of) {
        return events.findByCaseIdOrderById(of.id());
    }
}
