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

/** An offer of a case to another village, which must accept it. */
@Entity
public class VillageTransfer {

    @Id
    private Long id;

    private Long caseId;

    private String toUnit;

    @Convert(converter = EncryptedText.class)
    private String reason;

    private Long offeredBy;

    private Instant offeredAt;

    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private Instant answeredAt;

    private Long answeredBy;

    @Convert(converter = EncryptedText.class)
    private String answer;

    private String toGrid;

    private Long newCaseId;

    @Version
    private Integer version;

    protected VillageTransfer() {}

    VillageTransfer(Long caseId, String toUnit, String reason, Long by, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.toUnit = toUnit;
        this.reason = reason;
        this.offeredBy = by;
        this.offeredAt = now;
        this.expiresAt = expiresAt;
        this.state = OfferState.OPEN;
    }

    void answer(OfferState how, Long by, String why, String grid, Instant now) {
        if (state != OfferState.OPEN) {
            throw Problem.conflict("already-done");
        }
        this.state = how;
        this.answeredBy = by;
        this.answer = why;
        this.toGrid = grid;
        this.answeredAt = now;
    }

    void begun(Long caseThere) {
        this.newCaseId = caseThere;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String toUnit() {
        return toUnit;
    }

    public String reason() {
        return reason;
    }

    public Long offeredBy() {
        return offeredBy;
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

    public Long answeredBy() {
        return answeredBy;
    }

    public String answer() {
        return answer;
    }

    public String toGrid() {
        return toGrid;
    }

    public Long newCaseId() {
        return newCaseId;
    }
}
