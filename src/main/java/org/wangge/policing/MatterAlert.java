package org.wangge.policing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;

/** Something about a matter that the station, or in the village's part its secretary, must look at. */
@Entity
public class MatterAlert {

    @Id
    private Long id;

    private Long matterId;
    private String unitCode;
    private String townshipCode;
    private boolean ofVillage;
    private String kind;
    private Instant at;
    private Instant seenAt;
    private Long seenBy;

    @Version
    private Integer version;

    protected MatterAlert() {}

    MatterAlert(Matter of, boolean ofVillage, String kind, Instant now) {
        this.id = Ids.next();
        this.matterId = of.id();
        this.unitCode = of.unit();
        this.townshipCode = of.township();
        this.ofVillage = ofVillage;
        this.kind = kind;
        this.at = now;
    }

    void seen(Long by, Instant now) {
        if (seenAt == null) {
            this.seenAt = now;
            this.seenBy = by;
        }
    }

    public Long id() {
        return id;
    }

    public Long matterId() {
        return matterId;
    }

    /** The code of the village. */
    public String unit() {
        return unitCode;
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
}
