package org.wangge.policing.person;

import java.util.Objects;

/**
 * Words of the person on their way to a matter.
 *
 * @param noticeId whose link they came by, or {@code null} where somebody wrote them down
 * @param formKey the keyed hash of the form that sent them, so that one form counts once; may be {@code null}
 * @param takenBy the account of whoever wrote them down, or {@code null}
 */
public record Spoken(Long matterId, Long noticeId, byte[] formKey, Long takenBy, String words) {

    public Spoken {
        Objects.requireNonNull(words);
    }

    /** The same words, said about what the matter has been made part of. */
    Spoken about(Long main) {
        return new Spoken(main, noticeId, formKey, takenBy, words);
    }

    /** By which way they came, as the timeline says it. */
    String way() {
        return noticeId == null ? "on-paper" : "own-link";
    }

    /** Says nothing of what was said. */
    @Override
    public String toString() {
        return "Spoken[" + matterId + "]";
    }
}
