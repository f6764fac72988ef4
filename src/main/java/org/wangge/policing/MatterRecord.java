package org.wangge.policing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** What somebody answered in a task of a matter, kept whole and encrypted. */
@Entity
@Immutable
public class MatterRecord {

    @Id
    private Long id;

    private Long matterId;
    private String task;
    private String outcome;

    @Convert(converter = EncryptedText.class)
    private String answers;

    private Long accountId;
    private Instant at;

    protected MatterRecord() {}

    MatterRecord(Long matterId, String task, String outcome, String answers, Long accountId, Instant at) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.task = task;
        this.outcome = outcome;
        this.answers = answers;
        this.accountId = accountId;
        this.at = at;
    }

    public String task() {
        return task;
    }

    public String outcome() {
        return outcome;
    }

    String answers() {
        return answers;
    }

    public Long accountId() {
        return accountId;
    }

    public Instant at() {
        return at;
    }
}
