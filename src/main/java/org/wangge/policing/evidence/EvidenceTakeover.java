package org.wangge.policing.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** An item that came with a matter that was joined into another: there it has a number of its own besides. */
@Entity
@Immutable
class EvidenceTakeover {

    @Embeddable
    record Key(Long matterId, Long itemId) implements Serializable {}

    @EmbeddedId
    private Key id;

    private int number;

    protected EvidenceTakeover() {}

    EvidenceTakeover(Long matterId, Long itemId, int number) {
        this.id = new Key(matterId, itemId);
        this.number = number;
    }
}
