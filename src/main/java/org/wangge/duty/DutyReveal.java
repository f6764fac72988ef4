package org.wangge.duty;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** Somebody saw one field of a call in clear, and said why. */
@Entity
@Immutable
class DutyReveal {

    @Id
    private Long id;

    private Long callId;
    private String field;

    @Convert(converter = EncryptedText.class)
    private String reason;

    private Long accountId;
    private Instant at;

    protected DutyReveal() {}

    DutyReveal(Long callId, String field, String reason, Long by, Instant now) {
        this.id = Ids.next();
        this.callId = callId;
        this.field = field;
        this.reason = reason;
        this.accountId = by;
        this.at = now;
    }
}
