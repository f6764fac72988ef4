package org.wangge.returns;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    Timeline(CaseEvents events, AuditTrail audit, Actors actors, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    void record(ReturnCase of, String what) {
        record(of, what, null);
    }

    /** @param detail ids, codes and dates; never a name, a number or free text */
    void record(ReturnCase of, String what, String detail) {
        events.save(new CaseEvent(of.id(), clock.instant(), actors.at(of.where()), what, detail));
        if (AUDITED.contains(what)) {
            audit.record(
                    "case-" + what,
                    "case",
                    of.number(),
                    of.where().village(),
                    detail == null ? Map.of() : Map.of("detail", detail));
        }
    }

    List<CaseEvent> of(ReturnCase of) {
        return events.findByCaseIdOrderById(of.id());
    }
}
