package org.wangge.reporting.special;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;

/** One link of the chain of who knew when: somebody was told, and looked. */
@Entity
public class SpecialNotice {

    @Id
    private Long id;

    private Long situationId;
    private Long accountId;
    private String unitCode;
    private String why;
    private Instant toldAt;
    private Instant seenAt;
    private boolean waiting;

    @Version
    private Integer version;

    protected SpecialNotice() {}

    SpecialNotice(SpecialSituation of, Long account, String unit, String why, Instant now) {
        this.id = Ids.next();
        this.situationId = of.id();
        this.accountId = account;
        this.unitCode = unit;
        this.why = why;
        this.toldAt = now;
        this.waiting = of.state() == SpecialSituation.State.REPORTED;
    }

    void see(Instant now) {
        if (seenAt == null) {
            this.seenAt = now;
        }
    }

    void settle() {
        this.waiting = false;
    }

    public Long situationId() {
        return situationId;
    }

    public Long accountId() {
        return accountId;
    }

    /** The unit for which the person was told. */
    public String unitCode() {
        return unitCode;
    }

    /** A code: {@code secretary}, {@code duty}, {@code not-acknowledged}, … */
    public String why() {
        return why;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
