package org.wangge.policing.person;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** A complaint (投诉) about how a matter is handled. A matter has one open complaint; a further one joins it. */
@Entity
public class MatterComplaint {

    static final String UPHELD = "upheld";

    @Id
    private Long id;

    private Long matterId;
    private Long noticeId;
    private byte[] formKey;

    @Convert(converter = EncryptedText.class)
    private String words;

    private Long takenBy;
    private Instant at;
    private Long joined;
    private String outcome;

    @Convert(converter = EncryptedText.class)
    private String answer;

    private Long answeredBy;
    private Instant answeredAt;

    @Version
    private Integer version;

    protected MatterComplaint() {}

    MatterComplaint(Spoken spoken, Long joined, Instant now) {
        this.id = Ids.next();
        this.matterId = spoken.matterId();
        this.noticeId = spoken.noticeId();
        this.formKey = spoken.formKey();
        this.words = spoken.words();
        this.takenBy = spoken.takenBy();
        this.joined = joined;
        this.at = now;
    }

    void answer(String how, String reasons, Long by, Instant now) {
        this.outcome = how;
        this.answer = reasons;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    public Long id() {
        return id;
    }

    Long matterId() {
        return matterId;
    }

    /** By whose link it came, or {@code null} where somebody wrote it down. */
    Long noticeId() {
        return noticeId;
    }

    public String words() {
        return words;
    }

    Long takenBy() {
        return takenBy;
    }

    public Instant at() {
        return at;
    }

    public boolean isByLink() {
        return noticeId != null;
    }

    public boolean isJoined() {
        return joined != null;
    }

    /** {@code dismissed}, {@code upheld}, or {@code null} while it waits. */
    public String outcome() {
        return outcome;
    }

    public String answer() {
        return answer;
    }

    Long answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    boolean isUpheld() {
        return UPHELD.equals(outcome);
    }
}
