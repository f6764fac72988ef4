package org.wangge.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;

/** One thing that was open when a shift was handed on. */
@Entity
@Immutable
public class DutyHandoverItem {

    /** The code of a call whose handling is open. */
    public static final String CALL = "call";

    @Id
    private Long id;

    private Long handoverId;
    private String what;
    private Long subjectId;
    private Instant since;

    protected DutyHandoverItem() {}

    DutyHandoverItem(Long handoverId, String what, Long subjectId, Instant since) {
        this.id = Ids.next();
        this.handoverId = handoverId;
        this.what = what;
        this.subjectId = subjectId;
        this.since = since;
    }

    public Long handoverId() {
        return handoverId;
    }

    public String what() {
        return what;
    }

    public Long subjectId() {
        return subjectId;
    }

    public Instant since() {
        return since;
    }
}
