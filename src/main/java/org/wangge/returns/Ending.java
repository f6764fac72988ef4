package org.wangge.returns;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.wangge.clock.Days;

/**
 * How and when a case ended.
 *
 * @param eraseAfter the last day on which its personal data is kept: 60 days from the closing, 21 where no measure was
 *     asked for; the purpose ends, and so does the data
 */
@Embeddable
public record Ending(@Enumerated(EnumType.STRING) Outcome outcome, Instant closedAt, LocalDate eraseAfter) {

    private static final Period KEPT = Period.ofDays(60);
    private static final Period KEPT_WITHOUT_MEASURE = Period.ofDays(21);

    static Ending of(Outcome how, Instant now) {
        return new Ending(how, now, Days.of(now).plus(how == Outcome.NO_MEASURE ? KEPT_WITHOUT_MEASURE : KEPT));
    }
}
