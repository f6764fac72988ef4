package org.wangge.policing.room;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;
import org.wangge.problem.Problem;

/** How an officer did their work in a village in a quarter: parts of village and station, and the officer's answer. */
@Entity
public class Assessment {

    @Id
    private Long id;

    private String village;
    private Long accountId;
    private String quarter;
    private int villageWeight;
    private int committeeWeight;

    @Convert(converter = EncryptedText.class)
    private String answer;

    private Instant answeredAt;

    @Version
    private Integer version;

    protected Assessment() {}

    Assessment(String village, Long accountId, Quarter quarter, AssessmentSettings settings) {
        this.id = Ids.next();
        this.village = village;
        this.accountId = accountId;
        this.quarter = quarter.toString();
        this.villageWeight = settings.villageWeight();
        this.committeeWeight = settings.committeeWeight();
    }

    /** @throws Problem 409 {@code already-answered}: an answer is given once and kept */
    void answer(String text, Instant now) {
        if (answeredAt != null) {
            throw Problem.conflict("already-answered");
        }
        this.answer = text;
        this.answeredAt = now;
    }

    Weights weights() {
        return new Weights(villageWeight, committeeWeight);
    }

    public Long id() {
        return id;
    }

    public String village() {
        return village;
    }

    public Long accountId() {
        return accountId;
    }

    public String quarter() {
        return quarter;
    }

    public int villageWeight() {
        return villageWeight;
    }

    public int committeeWeight() {
        return committeeWeight;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
