package org.wangge.reporting.special;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.duty.Duty;
import org.wangge.engine.Deadlines;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Unit;

/** What nobody acknowledges goes to the next level, and so on up. */
@Component
class Escalation {

    private final Telling telling;
    private final Deadlines deadlines;
    private final SpecialProcess process;
    private final Clock clock;

    Escalation(Telling telling, Deadlines deadlines, SpecialProcess process, Clock clock) {
        this.telling = telling;
        this.deadlines = deadlines;
        this.process = process;
        this.clock = clock;
    }

    /** Tells the first level above at which there is anybody; at the top all have been told. */
    void tellNext(SpecialSituation of) {
        Instant now = clock.instant();
        Optional<Unit> next = telling.above(of.toldUnit());
        while (next.isPresent()) {
            Unit unit = next.get();
            boolean anybody = telling.tell(of, unit.code(), "not-acknowledged");
            boolean top = telling.above(unit.code()).isEmpty();
            of.cameTo(
                    unit.code(),
                    top ? null : deadlines.of("acknowledge-situation", now).dueAt());
            if (anybody) {
                process.moveTo(of, new Queue(Duty.head(unit.level()), unit.code()).toString());
                return;
            }
            next = telling.above(unit.code());
        }
        of.cameTo(of.toldUnit(), null);
    }
}
