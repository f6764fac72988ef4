package org.wangge.reporting.special;

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

/** Something that was done about a situation, is still to be done, or was written about it. */
@Entity
public class SpecialAction {

    /** What it is. */
    public enum Kind {
        ACTION,
        FOLLOW_UP,
        REPORT,
        PASSED_ON,
        SENT_BACK,
        HANDED_ON,
        RESULT
    }

    @Id
    private Long id;

    private Long situationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Convert(converter = EncryptedText.class)
    private String text;

    private Long accountId;
    private Instant at;
    private Instant doneAt;
    private Long doneBy;

    @Version
    private Integer version;

    protected SpecialAction() {}

    SpecialAction(Long situation, Kind kind, String text, Long by, Instant now) {
        this.id = Ids.next();
        this.situationId = situation;
        this.kind = kind;
        this.text = text;
        this.accountId = by;
        this.at = now;
    }

    boolean isOpen() {
        return kind == Kind.FOLLOW_UP && doneAt == null;
    }

    /** @throws Problem 409 {@code already-done} */
    void done(Long by, Instant now) {
        if (!isOpen()) {
            throw Problem.conflict("already-done");
        }
        this.doneAt = now;
        this.doneBy = by;
    }

    public Long id() {
        return id;
    }

    public Long situationId() {
        return situationId;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Long accountId() {
        return accountId;
    }

    public Instant at() {
        return at;
    }

    /** When a follow-up was done; {@code null} before, and for everything else. */
    public Instant doneAt() {
        return doneAt;
    }
}
