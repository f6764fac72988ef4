package org.wangge.policing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;

/** Something that happened to a matter, in codes alone. */
@Entity
@Immutable
public class MatterEvent {

    @Id
    private Long id;

    private Long matterId;
    private Instant at;
    private Long accountId;
    private String post;
    private String what;
    private String detail;

    protected MatterEvent() {}

    MatterEvent(Long matterId, Instant at, Long accountId, String post, String what, String detail) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.at = at;
        this.accountId = accountId;
        this.post = post;
        this.what = what;
        this.detail = detail;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** {@code null} where it was the clock. */
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
}
