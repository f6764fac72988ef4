package org.wangge.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;
import org.wangge.ids.Ids;

/** That somebody was registered: it has the case it opened, or the one it joined and why. */
@Entity
public class Registration implements Persistable<Long> {

    @Id
    private Long id;

    private String unitCode;
    private LocalDate returnedOn;
    private Long registeredBy;
    private Instant registeredAt;
    private String source;
    private Long caseId;
    private String joined;

    @Transient
    private boolean stored;

    protected Registration() {}

    Registration(Intake intake, Registrant by, ReturnCase into, String joined, Instant now) {
        this.id = Ids.next();
        this.unitCode = intake.village().code();
        this.returnedOn = intake.arrival().returnedOn();
        this.registeredBy = by.accountId();
        this.registeredAt = now;
        this.source = by.source();
        this.caseId = into.id();
        this.joined = joined;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Known without a look, so that a new one is inserted at once. */
    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    public Long caseId() {
        return caseId;
    }

    /** Why no new case was opened, {@code null} where one was. */
    public String joined() {
        return joined;
    }
}
