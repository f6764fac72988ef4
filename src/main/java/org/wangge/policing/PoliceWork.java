package org.wangge.policing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.wangge.privacy.EncryptedText;

/**
 * Who does what for a matter at the station; each is {@code null} until it is so.
 *
 * @param commanderId the station officer who commands
 * @param officerId the resident officer who persuades
 * @param proposerId who proposed how to dispose of it
 * @param proposal what was proposed, such as {@code education}
 */
@Embeddable
record PoliceWork(
        Instant acceptedAt,
        Long commanderId,
        Long officerId,

        @Convert(converter = EncryptedText.class) @Column(name = "aim")
        String aim,

        Long proposerId,
        String proposal) {

    static final PoliceWork NONE = new PoliceWork(null, null, null, null, null, null);

    PoliceWork commanded(Long by, Long officer, String towards, Instant now) {
        return new PoliceWork(acceptedAt == null ? now : acceptedAt, by, officer, towards, proposerId, proposal);
    }

    PoliceWork assigned(Long officer) {
        return new PoliceWork(acceptedAt, commanderId, officer, aim, proposerId, proposal);
    }

    PoliceWork proposed(Long by, String what) {
        return new PoliceWork(acceptedAt, commanderId, officerId, aim, by, what);
    }
}
