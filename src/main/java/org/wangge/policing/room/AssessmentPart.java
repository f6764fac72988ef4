package org.wangge.policing.room;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** What one side signed; it stays as it was, and a correction is the next number with its reason. */
@Entity
@Immutable
public class AssessmentPart {

    @Id
    private Long id;

    private Long assessmentId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int number;
    private int score;
    private Integer committeeScore;
    private LocalDate committeeMetOn;

    @Convert(converter = EncryptedText.class)
    private String grounds;

    @Convert(converter = EncryptedText.class)
    private String correction;

    private Long signedBy;
    private Instant signedAt;

    protected AssessmentPart() {}

    AssessmentPart(Long assessmentId, Side side, int number, Judgement judgement, Long signedBy, Instant now) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.side = side;
        this.number = number;
        this.score = judgement.score();
        this.committeeScore = judgement.committeeScore();
        this.committeeMetOn = judgement.committeeMetOn();
        this.grounds = judgement.grounds();
        this.correction = judgement.correction();
        this.signedBy = signedBy;
        this.signedAt = now;
    }

    public Long assessmentId() {
        return assessmentId;
    }

    public Side side() {
        return side;
    }

    public int number() {
        return number;
    }

    public int score() {
        return score;
    }

    public Integer committeeScore() {
        return committeeScore;
    }

    public LocalDate committeeMetOn() {
        return committeeMetOn;
    }

    public String grounds() {
        return grounds;
    }

    /** Why the number before was corrected; {@code null} for the first. */
    public String correction() {
        return correction;
    }

    public Long signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
