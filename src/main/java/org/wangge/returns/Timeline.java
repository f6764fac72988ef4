package org.wangge.returns;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes and reads what happened to a case, in the order it happened. */
@Component
class Timeline {

    private final CaseEvents events;
    private final Actors actors;
    private final Clock clock;

    Timeline(CaseEvents events, Actors actors, Clock clock) {
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    void record(ReturnCase of, String what) {
        record(of, what, null);
    }

    /** @param detail ids, codes and dates; never a name, a number or free text */
    void record(ReturnCase of, String what, String detail) {
        events.save(new CaseEvent(of.id(), clock.instant(), actors.at(of.where()), what, detail));
    }

    List<CaseEvent> of(ReturnCase of) {
        return events.findByCaseIdOrderById(of.id());
    }
}
