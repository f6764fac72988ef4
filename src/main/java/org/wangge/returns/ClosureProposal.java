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

/** Somebody asks to close a case as withdrawn, deceased or an error; a second person decides. */
@Entity
public class ClosureProposal {

    @Id
    private Long id;

    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Convert(converter = EncryptedText.class)
    private String reason;

    private Long proposedBy;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private Long answeredBy;

    private Instant answeredAt;

    @Version
    private Integer version;

    protected ClosureProposal() {}

    ClosureProposal(Long caseId, Outcome outcome, String reason, Long by, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.outcome = outcome;
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = now;
        this.state = OfferState.OPEN;
    }

    /** @throws Problem 403 where the proposer would approve what they proposed */
    void answer(OfferState how, Long by, Instant now) {
        if (proposedBy.equals(by)) {
            throw Problem.forbidden();
        }
        if (state != OfferState.OPEN) {
            throw Problem.conflict("already-done");
        }
        this.state = how;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    void fall(Instant now) {
        if (state == OfferState.OPEN) {
            this.state = OfferState.WITHDRAWN;
            this.answeredAt = now;
        }
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public Long proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public OfferState state() {
        return state;
    }

    public Long answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
