package org.wangge.policing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.engine.Deadlines;
import org.wangge.problem.Problem;
import org.wangge.worklist.Submission;

/** Hands what somebody needs to whoever can meet it, and lets the matter's own deadline rest until a set time. */
@Component
class Needs {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Deadlines deadlines;
    private final Clock clock;

    Needs(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Until when a need may take unless somebody says otherwise: the evening of the next day. */
    String usual() {
        return Days.at(Days.today(clock).plusDays(1), EVENING)
                .atZone(Days.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    /** @throws Problem 422 for a time that has passed, or lies further ahead than the table of deadlines allows */
    Map<String, Object> found(Matter of, Submission data) {
        Instant now = clock.instant();
        Instant until = data.instant("until");
        if (!until.isAfter(now)) {
            throw Problem.invalid("until", "time-past");
        }
        if (until.isAfter(deadlines.of("need-at-most", now).dueAt())) {
            throw Problem.invalid("until", "need-too-long");
        }
        of.needs(data.text("helper"), until);
        return Map.of("helper", data.text("helper"), "until", until.toString());
    }
}
