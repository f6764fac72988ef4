package org.wangge.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.wangge.ids.Ids;

/** A nucleic acid test: planned by the rule, or taken besides. */
@Entity
public class CaseTest {

    @Id
    private Long id;

    private Long caseId;

    private LocalDate onDate;

    private boolean planned;

    @Enumerated(EnumType.STRING)
    private TestResult result;

    private Instant sampledAt;

    private String laboratory;

    private Long recordedBy;

    private Instant recordedAt;

    private String gapReason;

    @Version
    private Integer version;

    protected CaseTest() {}

    CaseTest(Long caseId, LocalDate onDate, boolean planned) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.onDate = onDate;
        this.planned = planned;
    }

    CaseTest carriedTo(Long nextCase) {
        CaseTest copy = new CaseTest(nextCase, onDate, planned);
        copy.result = result;
        copy.sampledAt = sampledAt;
        copy.laboratory = laboratory;
        copy.recordedBy = recordedBy;
        copy.recordedAt = recordedAt;
        copy.gapReason = gapReason;
        return copy;
    }

    void record(TestResult found, Instant sampled, String where, Long by, Instant now) {
        this.result = found;
        this.sampledAt = sampled;
        this.laboratory = where;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void leaveOut(String reason) {
        this.gapReason = reason;
    }

    /** Whether neither a result nor a reason is there. */
    public boolean isMissing() {
        return result == null && gapReason == null;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public boolean isPlanned() {
        return planned;
    }

    public TestResult result() {
        return result;
    }

    public Instant sampledAt() {
        return sampledAt;
    }

    public String laboratory() {
        return laboratory;
    }

    public Long recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String gapReason() {
        return gapReason;
    }
}
