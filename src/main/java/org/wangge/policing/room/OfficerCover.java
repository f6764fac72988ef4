package org.wangge.policing.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** Says of an appointment at a village that it is cover for another's absence or for a vacancy. */
@Entity
class OfficerCover implements Persistable<Long> {

    @Id
    private Long appointmentId;

    private String village;
    private Long enteredBy;
    private Instant enteredAt;

    @Transient
    private boolean stored;

    protected OfficerCover() {}

    OfficerCover(Long appointmentId, String village, Long enteredBy, Instant now) {
        this.appointmentId = appointmentId;
        this.village = village;
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    String village() {
        return village;
    }

    @Override
    public Long getId() {
        return appointmentId;
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
