package org.wangge.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When a task that begins now is due; for somebody expected on a later day the term runs from that day on. */
@Component
class DeadlineFunction implements PublishedFunction {
    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineFunction(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Date of(String key, DelegateExecution execution) {
        Instant begin = clock.instant();
        if (execution.getVariable(Variables.NOT_BEFORE) instanceof String text) {
            Instant notBefore = OffsetDateTime.parse(text).toInstant();
            begin = notBefore.isAfter(begin) ? notBefore : begin;
        }
        return Date.from(deadlines.of(key, begin).dueAt());
    }
}
