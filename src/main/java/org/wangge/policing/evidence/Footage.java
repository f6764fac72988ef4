package org.wangge.policing.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.wangge.privacy.EncryptedText;

/** Which stretch of which recorder's footage an item is, or is linked to. */
@Embeddable
public record Footage(
        @Column(name = "footage_device") String device,

        @Convert(converter = EncryptedText.class) @Column(name = "footage_file")
        String file,

        @Column(name = "footage_begin") Instant begin,
        @Column(name = "footage_end") Instant end) {

    /** Says nothing of what the file is called. */
    @Override
    public String toString() {
        return "Footage";
    }
}
