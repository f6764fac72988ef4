package org.wangge.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;

/** One act on the record. It is only ever inserted; place and hash in the chain are the sealer's, outside of JPA. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private Long id;

    private Instant at;
    private String actor;
    private String post;
    private String action;
    private String subjectType;
    private String subjectId;
    private String unitCode;
    private String details;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            String actor,
            String post,
            String action,
            String subjectType,
            String subjectId,
            String unitCode,
            String details) {
        this.id = Ids.next();
        this.at = at;
        this.actor = actor;
        this.post = post;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.unitCode = unitCode;
        this.details = details;
    }
}
