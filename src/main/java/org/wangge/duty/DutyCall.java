package org.wangge.duty;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;
import org.wangge.problem.Problem;

/** Somebody called: who, how to reach them, exactly what they asked, and what was done about it. */
@Entity
public class DutyCall {

    @Id
    private Long id;

    private String unitCode;

    @Convert(converter = EncryptedText.class)
    private String name;

    @Convert(converter = EncryptedText.class)
    private String contact;

    @Convert(converter = EncryptedText.class)
    private String question;

    @Convert(converter = EncryptedText.class)
    private String handling;

    private Long takenBy;
    private Instant takenAt;
    private Long handledBy;
    private Instant handledAt;

    @Version
    private Integer version;

    protected DutyCall() {}

    DutyCall(String unitCode, String name, String contact, String question, Long by, Instant now) {
        this.id = Ids.next();
        this.unitCode = unitCode;
        this.name = name;
        this.contact = contact;
        this.question = question;
        this.takenBy = by;
        this.takenAt = now;
    }

    /** @throws Problem 409 {@code already-done} */
    void handle(String how, Long by, Instant now) {
        if (handledAt != null) {
            throw Problem.conflict("already-done");
        }
        this.handling = how;
        this.handledBy = by;
        this.handledAt = now;
    }

    public Long id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    public String name() {
        return name;
    }

    public String contact() {
        return contact;
    }

    public String question() {
        return question;
    }

    /** {@code null} while it is open. */
    public String handling() {
        return handling;
    }

    public Long takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Instant handledAt() {
        return handledAt;
    }
}
