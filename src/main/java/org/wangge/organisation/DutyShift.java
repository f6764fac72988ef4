package org.wangge.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;

/** Somebody is on duty at a unit from one moment to another; a leader answers for the shift (带班). */
@Entity
public class DutyShift {

    /** Whose list it is on: the police room's, or the unit's own. */
    public enum Roster {
        ROOM,
        UNIT
    }

    @Id
    private Long id;

    private String unitCode;
    private Long accountId;
    private Instant beginsAt;
    private Instant endsAt;
    private boolean leader;

    @Enumerated(EnumType.STRING)
    private Roster roster;

    @Version
    private Integer version;

    protected DutyShift() {}

    public DutyShift(String unitCode, Long accountId, Instant beginsAt, Instant endsAt, boolean leader) {
        this(Roster.ROOM, unitCode, accountId, beginsAt, endsAt, leader);
    }

    public DutyShift(Roster roster, String unitCode, Long accountId, Instant beginsAt, Instant endsAt, boolean leader) {
        if (!endsAt.isAfter(beginsAt)) {
            throw new IllegalArgumentException("A shift ends after it begins");
        }
        this.id = Ids.next();
        this.unitCode = unitCode;
        this.accountId = accountId;
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
        this.leader = leader;
        this.roster = roster;
    }

    /** Somebody else stands the shift. */
    public void passTo(Long account) {
        this.accountId = account;
    }

    public Long id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    public Long accountId() {
        return accountId;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public boolean isLeader() {
        return leader;
    }

    public Roster roster() {
        return roster;
    }

    public boolean isAt(Instant moment) {
        return !beginsAt.isAfter(moment) && endsAt.isAfter(moment);
    }
}
