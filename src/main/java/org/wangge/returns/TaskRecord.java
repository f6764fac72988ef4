package org.wangge.returns;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** What somebody answered in a task of a case, kept whole and encrypted. */
@Entity
public class TaskRecord implements Persistable<Long> {

    @Id
    private Long id;

    private Long caseId;
    private String task;
    private String outcome;

    @Convert(converter = EncryptedText.class)
    private String answers;

    private Long accountId;
    private Instant at;

    @Transient
    private boolean stored;

    protected TaskRecord() {}

    TaskRecord(Long caseId, String task, String outcome, String answers, Long accountId, Instant at) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.task = task;
        this.outcome = outcome;
        this.answers = answers;
        this.accountId = accountId;
        this.at = at;
    }

    @Override
    public Long getId() {
        return id;
    }

    String answers() {
        return answers;
    }

    Long accountId() {
        return accountId;
    }

    Instant at() {
        return at;
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
