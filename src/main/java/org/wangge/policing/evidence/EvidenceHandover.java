package org.wangge.policing.evidence;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;
import org.wangge.problem.Problem;

/** One link of the chain of custody: signed by the giver who offers, and by the receiver who accepts. */
@Entity
public class EvidenceHandover {

    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** Its receiver no longer worked on the matter, and the holder offered the item to somebody else. */
        LAPSED
    }

    @Id
    private Long id;

    private Long itemId;
    private Long fromAccount;
    private Long toAccount;

    @Convert(converter = EncryptedText.class)
    private String itemCondition;

    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant answeredAt;

    @Convert(converter = EncryptedText.class)
    private String reason;

    @Version
    private Integer version;

    protected EvidenceHandover() {}

    EvidenceHandover(Long item, Long from, Long to, String condition, Instant now) {
        this.id = Ids.next();
        this.itemId = item;
        this.fromAccount = from;
        this.toAccount = to;
        this.itemCondition = condition;
        this.offeredAt = now;
        this.state = State.OPEN;
    }

    void accept(Instant now) {
        answer(State.ACCEPTED, null, now);
    }

    void decline(String why, Instant now) {
        answer(State.DECLINED, why, now);
    }

    void lapse(Instant now) {
        answer(State.LAPSED, null, now);
    }

    private void answer(State answer, String why, Instant now) {
        if (state != State.OPEN) {
            throw Problem.conflict("already-done");
        }
        this.state = answer;
        this.reason = why;
        this.answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public Long itemId() {
        return itemId;
    }

    public Long fromAccount() {
        return fromAccount;
    }

    public Long toAccount() {
        return toAccount;
    }

    /** In what condition it was handed over. */
    public String condition() {
        return itemCondition;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public State state() {
        return state;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String reason() {
        return reason;
    }
}
