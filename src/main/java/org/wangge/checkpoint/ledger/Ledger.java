package org.wangge.checkpoint.ledger;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.organisation.HeldPost;
import org.wangge.privacy.EncryptedText;

/** A ledger that somebody handed in, and the count of what became of its rows. */
@Entity
public class Ledger {

    @Id
    private Long id;

    @Convert(converter = EncryptedText.class)
    private String fileName;

    private byte[] fileHash;
    private String unitCode;
    private String unitPath;
    private Long handedInBy;
    private Instant handedInAt;

    @Enumerated(EnumType.STRING)
    private LedgerState state;

    private String code;
    private int total;
    private int accepted;
    private int duplicates;
    private int rejected;

    @Version
    private Integer version;

    protected Ledger() {}

    Ledger(String fileName, byte[] fileHash, HeldPost by, Long accountId, Instant now) {
        this.id = Ids.next();
        this.fileName = fileName;
        this.fileHash = fileHash;
        this.unitCode = by.unitCode();
        this.unitPath = by.unitPath();
        this.handedInBy = accountId;
        this.handedInAt = now;
        this.state = LedgerState.READING;
    }

    void read(int rows) {
        this.total = rows;
    }

    /** @param why the stable code */
    void refuse(String why) {
        this.state = LedgerState.REFUSED;
        this.code = why;
        this.fileHash = null;
    }

    /** Counts a row that was judged for the first time. */
    void count(Verdict verdict) {
        switch (verdict) {
            case ACCEPT -> accepted++;
            case DUPLICATE -> duplicates++;
            case REJECT -> rejected++;
            case PENDING -> throw new IllegalArgumentException("A pending row counts nothing yet");
        }
        settle();
    }

    /** Counts a rejected row anew after it was mended. */
    void recount(Verdict verdict) {
        rejected--;
        count(verdict);
    }

    private void settle() {
        if (accepted + duplicates + rejected == total) {
            state = rejected == 0 ? LedgerState.DONE : LedgerState.WAITING;
        }
    }

    public Long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String unitCode() {
        return unitCode;
    }

    String unitPath() {
        return unitPath;
    }

    Long handedInBy() {
        return handedInBy;
    }

    public Instant handedInAt() {
        return handedInAt;
    }

    public LedgerState state() {
        return state;
    }

    /** Why the file was refused; {@code null} for a ledger. */
    public String code() {
        return code;
    }

    public int total() {
        return total;
    }

    public int accepted() {
        return accepted;
    }

    public int duplicates() {
        return duplicates;
    }

    public int rejected() {
        return rejected;
    }
}
