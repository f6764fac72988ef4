package org.wangge.policing.evidence;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** A file that somebody sends in, and may go on sending until it expires; an item takes it when it is whole. */
@Entity
@Table(name = "evidence_upload")
class Upload {

    @Id
    private Long id;

    private Long accountId;

    @Convert(converter = EncryptedText.class)
    private String fileName;

    private long length;
    private Instant createdAt;
    private Instant expiresAt;
    private Long itemId;

    @Version
    private Integer version;

    protected Upload() {}

    Upload(Long account, String fileName, long length, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.accountId = account;
        this.fileName = fileName;
        this.length = length;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    Long id() {
        return id;
    }

    Long accountId() {
        return accountId;
    }

    String fileName() {
        return fileName;
    }

    long length() {
        return length;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    void staysUntil(Instant instant) {
        this.expiresAt = instant;
    }

    boolean isTaken() {
        return itemId != null;
    }

    void takenBy(Long item) {
        this.itemId = item;
    }
}
