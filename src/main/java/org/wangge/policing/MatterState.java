package org.wangge.policing;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What is kept of a {@link Matter} and read of it; what may happen to it is there. */
@MappedSuperclass
abstract class MatterState {

    @Id
    Long id;

    String caseNumber;
    String unitCode;
    String townshipCode;
    String gridCode;
    String groupCode;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Matter.Stage stage;

    @Enumerated(EnumType.STRING)
    Matter.End endedAs;

    String cause;
    String helper;
    boolean needUnmet;
    Instant reportedAt;

    @Embedded
    PoliceWork work;

    Instant periodEnd;
    int extensions;

    @Embedded
    MatterClock clock = MatterClock.STOPPED;

    @Embedded
    Subject subject;

    boolean complained;
    boolean needsCounty;
    boolean needsLegal;
    Long joinedInto;
    Instant closedAt;
    boolean sealed;

    @Version
    Integer version;

    public Long id() {
        return id;
    }

    /** The engine's business key of all its processes. */
    public String key() {
        return id.toString();
    }

    /** {@code null} where there is no case, as with a refused registration. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The code of the village where it was reported. */
    public String unit() {
        return unitCode;
    }

    public String township() {
        return townshipCode;
    }

    public String grid() {
        return gridCode;
    }

    /** The household group whose contact is meant, or {@code null}. */
    public String group() {
        return groupCode;
    }

    /** What was reported first. */
    public Kind kind() {
        return kind;
    }

    public Matter.Stage stage() {
        return stage;
    }

    /** {@code null} while it is open. */
    public Matter.End end() {
        return endedAs;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** The account of the resident officer who was assigned, or {@code null}. */
    public Long officerId() {
        return work().officerId();
    }

    /** The station officer who commands, or {@code null}. */
    public Long commanderId() {
        return work().commanderId();
    }

    /** What the station officer wants to reach, or {@code null}. */
    public String aim() {
        return work().aim();
    }

    /** Who proposed how to dispose of it, or {@code null}. */
    public Long proposerId() {
        return work().proposerId();
    }

    /** What was proposed, such as {@code administrative-case}, or {@code null}. */
    public String proposal() {
        return work().proposal();
    }

    /** Why the person did not cooperate, as the village or the officer found, or {@code null}. */
    public String cause() {
        return cause;
    }

    /** The role that helps or persuades, or {@code null}. */
    public String helper() {
        return helper;
    }

    /** Whether something that the person needs was found and not met: nobody is penalised before it was asked about. */
    public boolean hasUnmetNeed() {
        return needUnmet;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** When the station accepted it, or {@code null}. */
    public Instant acceptedAt() {
        return work().acceptedAt();
    }

    /** Whether somebody complained of how it is handled. */
    public boolean isComplainedOf() {
        return complained;
    }

    /** When the time that the law gives police is over, or {@code null} while none runs. */
    public Instant periodEnd() {
        return periodEnd;
    }

    /** How often that time was extended. */
    public int extensions() {
        return extensions;
    }

    /** When the present stage should be done, or {@code null}. */
    public Instant dueAt() {
        return clock.dueAt();
    }

    /** Until when the matter's own deadline rests, or {@code null}. */
    public Instant pausedUntil() {
        return clock.pausedUntil();
    }

    /** Whom it is about as police have established it; empty fields until then. */
    public Subject subject() {
        return subject == null ? Subject.UNKNOWN : subject;
    }

    public boolean needsCounty() {
        return needsCounty;
    }

    public boolean needsLegal() {
        return needsLegal;
    }

    /** The matter that this one was joined into, or {@code null}. */
    public Long joinedInto() {
        return joinedInto;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Violation records are sealed when closed: no list, search or figure shows them. */
    public boolean isSealed() {
        return sealed;
    }

    PoliceWork work() {
        return work == null ? PoliceWork.NONE : work;
    }

    public Integer version() {
        return version;
    }
}
