package org.wangge.returns;

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

/** An offer of custody to a named person: until it is accepted the offerer stays custodian. */
@Entity
public class Handover {

    @Id
    private Long id;

    private Long caseId;

    private Long fromAccount;

    private Long toAccount;

    @Convert(converter = EncryptedText.class)
    private String note;

    private Instant offeredAt;

    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private Instant answeredAt;

    @Convert(converter = EncryptedText.class)
    private String reason;

    @Version
    private Integer version;

    protected Handover() {}

    Handover(ReturnCase of, Long to, String note, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.caseId = of.id();
        this.fromAccount = of.custodianId();
        this.toAccount = to;
        this.note = note;
        this.offeredAt = now;
        this.expiresAt = expiresAt;
        this.state = OfferState.OPEN;
    }

    void answer(OfferState answer, String why, Instant now) {
        if (state != OfferState.OPEN) {
            throw Problem.conflict("already-done");
        }
        this.state = answer;
        this.reason = why;
        this.answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Long fromAccount() {
        return fromAccount;
    }

    public Long toAccount() {
        return toAccount;
    }

    public String note() {
        return note;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public OfferState state() {
        return state;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String reason() {
        return reason;
    }
}
