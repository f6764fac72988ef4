package org.wangge.returns;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** A gap in the checklist that was left open for a recorded reason. */
@Entity
public class StageGap {

    @Id
    private Long id;

    private Long caseId;
    private String gap;

    @Convert(converter = EncryptedText.class)
    private String reason;

    private Long recordedBy;
    private Instant recordedAt;

    protected StageGap() {}

    StageGap(Long caseId, String gap, String reason, Long by, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.gap = gap;
        this.reason = reason;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    public String gap() {
        return gap;
    }
}
