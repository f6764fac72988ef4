package org.wangge.policing.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The police officer who led an auxiliary stands by what was received, and names the recording that shows it. */
@Entity
@Immutable
@Table(name = "evidence_countersignature")
public class Countersignature {

    @Id
    private Long itemId;

    private Long officer;
    private String recording;
    private Instant at;

    protected Countersignature() {}

    Countersignature(Long item, Long officer, String recording, Instant now) {
        this.itemId = item;
        this.officer = officer;
        this.recording = recording;
        this.at = now;
    }

    public Long itemId() {
        return itemId;
    }

    public Long officer() {
        return officer;
    }

    public String recording() {
        return recording;
    }

    public Instant at() {
        return at;
    }
}
