package org.wangge.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.wangge.ids.Ids;

/** A check that was expected and not taken: it reminds the grid, is then asked of the custodian, then told to the supervisor, and is settled by a value or a reason. */
@Entity
public class MissedCheck {

    @Id
    private Long id;

    private Long caseId;

    private LocalDate onDate;

    @Enumerated(EnumType.STRING)
    private Session session;

    private Instant foundAt;

    private boolean asked;

    private boolean escalated;

    private Instant settledAt;

    private String reason;

    @Version
    private Integer version;

    protected MissedCheck() {}

    MissedCheck(Long caseId, LocalDate onDate, Session session, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.onDate = onDate;
        this.session = session;
        this.foundAt = now;
    }

    void ask() {
        this.asked = true;
    }

    void escalate() {
        this.escalated = true;
    }

    void settle(String why, Instant now) {
        this.reason = why;
        this.settledAt = now;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public Session session() {
        return session;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isEscalated() {
        return escalated;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String reason() {
        return reason;
    }
}
