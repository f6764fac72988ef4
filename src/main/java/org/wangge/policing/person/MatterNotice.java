package org.wangge.policing.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;

/** A paper made out for the person, and the link it carries. Of the link's token only a keyed hash is kept. */
@Entity
public class MatterNotice {

    @Id
    private Long id;

    private Long matterId;
    private String stage;
    private byte[] tokenHash;
    private Instant madeAt;
    private Long madeBy;
    private Instant expiresAt;
    private Instant revokedAt;
    private Long revokedBy;
    private String handedAs;
    private Instant handedAt;
    private Long handedBy;

    @Version
    private Integer version;

    protected MatterNotice() {}

    MatterNotice(Long matterId, String stage, byte[] tokenHash, Long by, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.stage = stage;
        this.tokenHash = tokenHash.clone();
        this.madeBy = by;
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Long by, Instant now) {
        if (revokedAt == null) {
            this.revokedBy = by;
            this.revokedAt = now;
        }
    }

    /** @param how {@code in-person}, {@code left-with-adult} or {@code signature-refused} */
    void handed(String how, Long by, Instant now) {
        this.handedAs = how;
        this.handedBy = by;
        this.handedAt = now;
    }

    public Long id() {
        return id;
    }

    Long matterId() {
        return matterId;
    }

    /** The stage at which it was made, as a code. */
    public String stage() {
        return stage;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String handedAs() {
        return handedAs;
    }

    public Instant handedAt() {
        return handedAt;
    }
}
