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

/** What one person reported: what was seen and who was there. Several reports may belong to one matter. */
@Entity
public class MatterReport {

    @Id
    private Long id;

    private Long matterId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Convert(converter = EncryptedText.class)
    private String account;

    @Convert(converter = EncryptedText.class)
    private String present;

    private Long reportedBy;
    private String post;
    private Instant reportedAt;
    private Instant toldAt;

    @Version
    private Integer version;

    protected MatterReport() {}

    MatterReport(Matter of, Kind kind, String account, String present, Long by, String post, Instant now) {
        this.id = Ids.next();
        this.matterId = of.id();
        this.kind = kind;
        this.account = account;
        this.present = present;
        this.reportedBy = by;
        this.post = post;
        this.reportedAt = now;
    }

    /** The reporter learns how the matter ended. */
    void told(Instant now) {
        this.toldAt = now;
    }

    public Long id() {
        return id;
    }

    public Long matterId() {
        return matterId;
    }

    public Kind kind() {
        return kind;
    }

    public String account() {
        return account;
    }

    /** Who was there, or {@code null}. */
    public String present() {
        return present;
    }

    /** The reporter's account, {@code null} where the system itself reported. */
    public Long reportedBy() {
        return reportedBy;
    }

    public String post() {
        return post;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
