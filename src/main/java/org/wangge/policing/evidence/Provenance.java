package org.wangge.policing.evidence;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.wangge.privacy.EncryptedText;

/**
 * From whom an item came to whom, and in what state.
 *
 * @param receivedAt when, as the receiver says; {@code recordedAt} is the server's own time
 * @param auxiliary whether an auxiliary officer received it, whom {@code ledBy}, an officer of the police, led
 * @param copyNote of a copy, how it was made and where the original is
 */
@Embeddable
public record Provenance(
        @Convert(converter = EncryptedText.class) String giver,
        Long receivedBy,
        Instant receivedAt,
        Instant recordedAt,
        boolean auxiliary,
        Long ledBy,
        boolean original,
        @Convert(converter = EncryptedText.class) String copyNote,
        @Convert(converter = EncryptedText.class) String storagePlace,
        @Enumerated(EnumType.STRING) SealState seal) {

    /** Says nothing of whom. */
    @Override
    public String toString() {
        return "Provenance";
    }
}
