package org.wangge.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;

/** Something that the supervisors above a case must look at. */
@Entity
public class SupervisorAlert {

    @Id
    private Long id;

    private Long caseId;

    private String placePath;

    private String kind;

    private Instant at;

    private Instant seenAt;

    private Long seenBy;

    @Version
    private Integer version;

    protected SupervisorAlert() {}

    SupervisorAlert(ReturnCase of, String kind, Instant now) {
        this.id = Ids.next();
        this.caseId = of.id();
        this.placePath = of.where().path();
        this.kind = kind;
        this.at = now;
    }

    public void seen(Long by, Instant now) {
        if (seenAt == null) {
            this.seenAt = now;
            this.seenBy = by;
        }
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String placePath() {
        return placePath;
    }

    public String kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public Long seenBy() {
        return seenBy;
    }
}
