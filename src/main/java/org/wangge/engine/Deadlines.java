package org.wangge.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;

/** How long each stage and task may take, by the rule table {@code deadline}. */
@Component
public class Deadlines {
    private final Decisions decisions;

    Deadlines(Decisions decisions) {
        this.decisions = decisions;
    }

    /** When something is due, and when to remind of it before. */
    public record Deadline(Instant remindAt, Instant dueAt) {}

    /**
     * The deadline of a stage or task that begins at an instant.
     *
     * @throws IllegalArgumentException where the table has no row for it
     */
    public Deadline of(String key, Instant begin) {
        var rows = decisions
                .ask("deadline", Map.of("key", key, "day", Days.of(begin)))
                .rows();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("The table of deadlines has no row for " + key);
        }
        Duration term = Duration.parse((String) rows.get(0).get("duration"));
        long percent = ((Number) rows.get(0).get("remindAt")).longValue();
        return new Deadline(begin.plus(term.multipliedBy(percent).dividedBy(100)), begin.plus(term));
    }
}
