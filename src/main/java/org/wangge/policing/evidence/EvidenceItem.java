package org.wangge.policing.evidence;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;
import org.wangge.privacy.KeyedHash;

/**
 * One item of evidence. It is never changed or removed: a correction is a new item that names the one it corrects. Its
 * fingerprint, under a key that is not in the database, covers everything that is on record of it.
 */
@Entity
@Immutable
public class EvidenceItem {

    @Id
    private Long id;

    private Long matterId;
    private int number;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Convert(converter = EncryptedText.class)
    private String title;

    @Convert(converter = EncryptedText.class)
    private String description;

    @Embedded
    private Provenance provenance;

    @Embedded
    private KeptFile file;

    @Embedded
    private Footage footage;

    private String recording;
    private LocalDate keepUntil;
    private Long corrects;
    private byte[] fingerprint;

    protected EvidenceItem() {}

    EvidenceItem(Long matterId, int number, NewItem given, Provenance provenance, KeptFile file, LocalDate keepUntil) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.number = number;
        this.kind = given.kind();
        this.title = given.title();
        this.description = given.description();
        this.provenance = provenance;
        this.file = file;
        this.footage = given.footage();
        this.recording = given.recording();
        this.keepUntil = keepUntil;
        this.corrects = given.corrects();
    }

    EvidenceItem fingerprinted(KeyedHash hash) {
        this.fingerprint = hash.of("evidence-item", record());
        return this;
    }

    /** Whether the record is as it was written. */
    boolean isAsWritten(KeyedHash hash) {
        return Arrays.equals(fingerprint, hash.of("evidence-item", record()));
    }

    /** Everything on record, in a fixed order, each with its length so that nothing can move from field to field. */
    private String record() {
        Provenance from = provenance;
        KeptFile kept = file == null ? new KeptFile(null, null, null, null) : file;
        Footage link = footage == null ? new Footage(null, null, null, null) : footage;
        Object[] fields = {
            id,
            matterId,
            number,
            kind,
            title,
            description,
            from.giver(),
            from.receivedBy(),
            micros(from.receivedAt()),
            micros(from.recordedAt()),
            from.auxiliary(),
            from.ledBy(),
            from.original(),
            from.copyNote(),
            from.storagePlace(),
            from.seal(),
            kept.uploadId(),
            kept.mediaType(),
            kept.sizeBytes(),
            kept.sha256(),
            link.device(),
            link.file(),
            micros(link.begin()),
            micros(link.end()),
            recording,
            keepUntil,
            corrects
        };
        return Arrays.stream(fields)
                .map(field -> Objects.toString(field, ""))
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining());
    }

    private static Long micros(Instant instant) {
        return instant == null ? null : instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    public Long id() {
        return id;
    }

    public Long matterId() {
        return matterId;
    }

    /** Counts within its matter, from 1. */
    public int number() {
        return number;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** {@code null} for a physical thing. */
    public KeptFile file() {
        return file;
    }

    /** {@code null} where no recorder's footage belongs to it. */
    public Footage footage() {
        return footage;
    }

    /** The id of the recording of how it was received, or {@code null}. */
    public String recording() {
        return recording;
    }

    /** The last day on which footage that turns out to be no evidence is kept; {@code null} for good. */
    public LocalDate keepUntil() {
        return keepUntil;
    }

    /** The item that this one corrects, or {@code null}. */
    public Long corrects() {
        return corrects;
    }
}
