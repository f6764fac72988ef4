package org.wangge.policing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;

/** That somebody opened the file of a matter. */
@Entity
@Immutable
public class MatterOpening {

    @Id
    private Long id;

    private Long matterId;
    private Long accountId;
    private String post;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    protected MatterOpening() {}

    MatterOpening(Long matterId, Long accountId, String post, Purpose purpose, Instant at) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.accountId = accountId;
        this.post = post;
        this.purpose = purpose;
        this.at = at;
    }

    public Long id() {
        return id;
    }

    public Long matterId() {
        return matterId;
    }

    public Long accountId() {
        return accountId;
    }

    /** By which post, as {@code role@unit-code}. */
    public String post() {
        return post;
    }

    public Instant at() {
        return at;
    }

    /** What it was unsealed for; {@code null} for a file that is not sealed. */
    public Purpose purpose() {
        return purpose;
    }
}
