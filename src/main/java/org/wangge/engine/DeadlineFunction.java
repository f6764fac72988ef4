package org.wangge.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * When a task that begins now is due; for somebody expected on a later day the term runs from that day on. With
 * {@code @last-day} behind the key it runs from 00:00 of the last day of the order, where there is one.
 */
@Component
class DeadlineFunction implements PublishedFunction {
    private static final String LAST_DAY = "@last-day";

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineFunction(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
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
