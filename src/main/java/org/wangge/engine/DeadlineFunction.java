package org.wangge.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * When a task that begins now is due; for somebody expected on a later day the term runs from that day on. With
 * {@code @last-day} behind the key it runs from 00:00 of the last day of the order, where there is one; with
 * {@code @since} from the moment that the process keeps under that name. With {@code @until} it is the instant that
 * somebody set. A task that rests has none.
 */
@Component
class DeadlineFunction implements PublishedFunction {
    private static final String LAST_DAY = "@last-day";
    private static final String SINCE = "@" + Variables.SINCE;
    private static final String UNTIL = "@until";

    private final Deadlines deadlines;
    private final ObjectProvider<Resting> resting;
    private final Clock clock;

    DeadlineFunction(Deadlines deadlines, ObjectProvider<Resting> resting, Clock clock) {
        this.deadlines = deadlines;
        this.resting = resting;
        this.clock = clock;
    }

    @Override
    public Date of(String key, DelegateExecution execution) {
        Instant begin = clock.instant();
        if (key.endsWith(LAST_DAY)) {
            String plain = key.substring(0, key.length() - LAST_DAY.length());
            Instant end = instant("orderEnd", execution);
            Instant from = end.equals(Instant.MIN) ? begin : end.minus(Duration.ofDays(1));
            return Date.from(deadlines.of(plain, from).dueAt());
        }
        if (key.endsWith(SINCE)) {
            String plain = key.substring(0, key.length() - SINCE.length());
            return Date.from(
                    deadlines.of(plain, instant(Variables.SINCE, execution)).dueAt());
        }
        if (key.endsWith(UNTIL)) {
            Instant until = instant(Variables.UNTIL, execution);
            String plain = key.substring(0, key.length() - UNTIL.length());
            return Date.from(
                    until.equals(Instant.MIN) ? deadlines.of(plain, begin).dueAt() : until);
        }
        if (resting.stream().anyMatch(known -> known.rests(execution.getProcessBusinessKey(), key))) {
            return null;
        }
        Instant notBefore = instant(Variables.NOT_BEFORE, execution);
        return Date.from(
                deadlines.of(key, notBefore.isAfter(begin) ? notBefore : begin).dueAt());
    }

    private static Instant instant(String variable, DelegateExecution execution) {
        return execution.getVariable(variable) instanceof String text
                ? OffsetDateTime.parse(text).toInstant()
                : Instant.MIN;
    }
}
