package org.wangge.policing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The next instants at which an open matter asks for something; {@code null} where none does. */
public record NextDates(Instant reminder, Instant deadline, Instant endOfPause, Instant endOfPeriod) {

    /** Empty where no open matter waits for anything. */
    public Optional<Instant> first() {
        return Stream.of(reminder, deadline, endOfPause, endOfPeriod)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }
}
