package org.wangge.returns;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.codes.Codes;
import org.wangge.population.Resident;
import org.wangge.population.Residents;

/** Shows one masked field in clear: a named act, with its reason, on the record. */
@Service
public class Revealing {

    /** The fields that can be asked for. */
    public enum Field {
        NAME,
        IDENTITY,
        PHONE,
        ADDRESS
    }

    private final Residents residents;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Reveals reveals;
    private final Actors actors;
    private final Clock clock;

    Revealing(Residents residents, Timeline timeline, AuditTrail audit, Reveals reveals, Actors actors, Clock clock) {
        this.residents = residents;
        this.timeline = timeline;
        this.audit = audit;
        this.reveals = reveals;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public String reveal(ReturnCase of, Field field, String reason) {
        Resident person = residents.find(of.residentId()).orElseThrow();
        String code = Codes.of(field);
        reveals.save(new Reveal(of.id(), code, reason, actors.at(of.where()).accountId(), clock.instant()));
        timeline.record(of, "revealed", code);
        audit.record("field-revealed", "case", of.number(), of.where().village(), Map.of("field", code));
        return switch (field) {
            case NAME -> person.name();
            case IDENTITY -> person.identity().number();
            case PHONE -> person.phone();
            case ADDRESS -> person.address();
        };
    }
}
