package org.wangge.policing.room;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** Somebody looked at a police room: an item is there, or is not. The latest counts, the others stay. */
@Entity
@Immutable
public class RoomTick {

    @Id
    private Long id;

    private Long itemId;
    private String village;
    private boolean there;
    private LocalDate onDate;

    @Convert(converter = EncryptedText.class)
    private String note;

    private Long tickedBy;
    private Instant tickedAt;

    protected RoomTick() {}

    RoomTick(Long itemId, String village, boolean there, LocalDate on, String note, Long by, Instant now) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.village = village;
        this.there = there;
        this.onDate = on;
        this.note = note;
        this.tickedBy = by;
        this.tickedAt = now;
    }

    public Long itemId() {
        return itemId;
    }

    public String village() {
        return village;
    }

    public boolean isThere() {
        return there;
    }

    public LocalDate on() {
        return onDate;
    }

    public String note() {
        return note;
    }

    public Long tickedBy() {
        return tickedBy;
    }
}
