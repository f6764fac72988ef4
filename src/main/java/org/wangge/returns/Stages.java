package org.wangge.returns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;

/** Moves a case from stage to stage, each with the deadline of the dated table; at three quarters of it people are reminded. */
@Component
class Stages {

    private final Deadlines deadlines;
    private final Timeline timeline;
    private final ObjectProvider<Waiting> waiting;
    private final Clock clock;

    Stages(Deadlines deadlines, Timeline timeline, ObjectProvider<Waiting> waiting, Clock clock) {
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.waiting = waiting;
        this.clock = clock;
    }

    void enter(ReturnCase of, Stage stage) {
        if (of.stage() == stage) {
            return;
        }
        Instant now = clock.instant();
        if (stage.isWatched()) {
            of.enter(stage, null, null, now);
        } else {
            Instant from = startOfWork(of, now);
            Duration allowed = deadlines.of(Codes.of(stage));
            of.enter(
                    stage, from.plus(allowed), from.plus(allowed.multipliedBy(3).dividedBy(4)), now);
        }
        waiting.getObject().stageEntered(of);
        timeline.record(of, "stage-entered", Codes.of(stage));
    }

    /** Somebody expected on a later day has deadlines from 00:00 of that day. */
    static Instant startOfWork(ReturnCase of, Instant now) {
        Instant expected = Days.startOf(of.arrival().returnedOn());
        return expected.isAfter(now) ? expected : now;
    }
}
