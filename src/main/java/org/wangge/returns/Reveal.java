package org.wangge.returns;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** That somebody looked at one field in clear, and why. */
@Entity
public class Reveal {

    @Id
    private Long id;

    private Long caseId;
    private String field;

    @Convert(converter = EncryptedText.class)
    private String reason;

    private Long revealedBy;
    private Instant revealedAt;

    protected Reveal() {}

    Reveal(Long caseId, String field, String reason, Long by, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.field = field;
        this.reason = reason;
        this.revealedBy = by;
        this.revealedAt = now;
    }

    public String field() {
        return field;
    }
}
