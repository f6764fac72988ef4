package org.wangge.policing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** A report that somebody did not cooperate (不配合). A case has one open matter; a second report joins it. */
@Entity
public class NonCooperation {

    @Id
    private Long id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Convert(converter = EncryptedText.class)
    private String account;

    private Long reportedBy;
    private Instant reportedAt;
    private Long joined;
    private String outcome;
    private String cause;

    @Convert(converter = EncryptedText.class)
    private String note;

    private Long settledBy;
    private Instant settledAt;

    @Version
    private Integer version;

    protected NonCooperation() {}

    NonCooperation(String caseNumber, Kind kind, String account, Long by, Long joined, Instant now) {
        this.id = Ids.next();
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.account = account;
        this.reportedBy = by;
        this.joined = joined;
        this.reportedAt = now;
    }

    /** The case goes on in another village, and what is open about it with it. */
    void goOnWith(String number) {
        this.caseNumber = number;
    }

    void settle(String how, String why, String what, Long by, Instant now) {
        this.outcome = how;
        this.cause = why;
        this.note = what;
        this.settledBy = by;
        this.settledAt = now;
    }

    public Long id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    String account() {
        return account;
    }
}
