package org.wangge.policing.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;

/** Something a station asks of each of its police rooms, in the station's own words. Other words are a next number. */
@Entity
public class RoomItem {

    @Id
    private Long id;

    private String unitCode;
    private Long item;
    private int number;
    private String name;
    private Long setBy;
    private Instant setAt;
    private Instant endedAt;

    @Version
    private Integer version;

    protected RoomItem() {}

    RoomItem(String unitCode, String name, Long by, Instant now) {
        this.id = Ids.next();
        this.unitCode = unitCode;
        this.item = id;
        this.number = 1;
        this.name = name;
        this.setBy = by;
        this.setAt = now;
    }

    /** Ends this wording; what was ticked under it stays with it. */
    RoomItem reworded(String words, Long by, Instant now) {
        end(now);
        RoomItem next = new RoomItem(unitCode, words, by, now);
        next.item = item;
        next.number = number + 1;
        return next;
    }

    void end(Instant now) {
        this.endedAt = now;
    }

    public Long id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    /** The same for every wording. */
    public Long item() {
        return item;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    boolean isEnded() {
        return endedAt != null;
    }
}
