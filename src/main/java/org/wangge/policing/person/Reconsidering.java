package org.wangge.policing.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wangge.policing.Matter;
import org.wangge.problem.Problem;

/** That the person has a served decision reconsidered: the administrative case answers, which this package is beneath. */
public interface Reconsidering {

    /**
     * Where that stands.
     *
     * @param until the last day on which it can be asked for
     * @param askedAt when it was, or {@code null}
     * @param answer {@code upheld}, {@code revoked}, {@code changed}, or {@code null} while there is none
     */
    record State(LocalDate until, Instant askedAt, String answer) {

        /** Whether it can be asked for on a day. */
        public boolean isOpen(LocalDate today) {
            return askedAt == null && !today.isAfter(until);
        }
    }

    /** Empty before a decision was served. */
    Optional<State> state(Matter of);

    /** @throws Problem 409 where nothing was served, the time has passed or it was asked for before */
    void ask(Spoken spoken);
}
