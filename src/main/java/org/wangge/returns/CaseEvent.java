package org.wangge.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;
import org.wangge.ids.Ids;

/** One line of a case's timeline: who did what when, by which post. It holds no personal data. */
@Entity
public class CaseEvent implements Persistable<Long> {

    @Id
    private Long id;

    private Long caseId;
    private Instant at;
    private Long accountId;
    private String post;
    private String what;
    private String detail;

    @Transient
    private boolean stored;

    protected CaseEvent() {}

    CaseEvent(Long caseId, Instant at, Actor actor, String what, String detail) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.at = at;
        this.accountId = actor.accountId();
        this.post = actor.post();
        this.what = what;
        this.detail = detail;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Instant at() {
        return at;
    }

    public Long accountId() {
        return accountId;
    }

    public String post() {
        return post;
    }

    public String what() {
        return what;
    }

    public String detail() {
        return detail;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
