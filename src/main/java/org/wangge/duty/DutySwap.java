package org.wangge.duty;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.organisation.DutyShift;
import org.wangge.privacy.EncryptedText;
import org.wangge.problem.Problem;

/** Somebody asks somebody else to stand a shift, maybe for one of theirs. */
@Entity
public class DutySwap {

    /** Whether the other has answered. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** Nobody answered before the first of its shifts began, or a shift went to somebody else. */
        LAPSED
    }

    @Id
    private Long id;

    private String unitCode;
    private Long shiftId;
    private Long otherShiftId;
    private Long askedBy;
    private Long askedOf;

    @Convert(converter = EncryptedText.class)
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant askedAt;
    private Instant answeredAt;
    private Instant lapsesAt;
    private boolean askerSaw;
    private boolean askedSaw;

    @Version
    private Integer version;

    protected DutySwap() {}

    DutySwap(DutyShift shift, DutyShift other, Long askedOf, String reason, Instant now) {
        this.id = Ids.next();
        this.unitCode = shift.unitCode();
        this.shiftId = shift.id();
        this.otherShiftId = other == null ? null : other.id();
        this.askedBy = shift.accountId();
        this.askedOf = askedOf;
        this.reason = reason;
        this.state = State.OPEN;
        this.askedAt = now;
        this.lapsesAt =
                other == null || shift.beginsAt().isBefore(other.beginsAt()) ? shift.beginsAt() : other.beginsAt();
    }

    /** @throws Problem 409 {@code already-done}, or {@code swap-lapsed} once its shift has begun */
    void answer(State how, Instant now) {
        if (state == State.LAPSED || (state == State.OPEN && !lapsesAt.isAfter(now))) {
            throw Problem.conflict("swap-lapsed");
        }
        if (state != State.OPEN) {
            throw Problem.conflict("already-done");
        }
        this.state = how;
        this.answeredAt = now;
        this.askedSaw = true;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** It ends without an answer; both are told. */
    void lapse(Instant now) {
        this.state = State.LAPSED;
        this.answeredAt = now;
    }

    /** One of the two has read what became of it. */
    void seenBy(Long account) {
        this.askerSaw |= askedBy.equals(account);
        this.askedSaw |= askedOf.equals(account) && state != State.OPEN;
    }

    public Long id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    public Long shiftId() {
        return shiftId;
    }

    /** The shift given in return, or {@code null}. */
    public Long otherShiftId() {
        return otherShiftId;
    }

    public Long askedBy() {
        return askedBy;
    }

    public Long askedOf() {
        return askedOf;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it ends by itself unless it has been answered: the first of its shifts begins. */
    public Instant lapsesAt() {
        return lapsesAt;
    }
}
