package org.wangge.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wangge.clock.ClockMoved;
import org.wangge.clock.DemoClock;

/** Keeps the engine's clock with the application's. */
@Component
class EngineClock {
    EngineClock(Clock clock) {
        if (clock instanceof DemoClock demo) {
            ClockUtil.offset(demo.offset().toMillis());
        } else {
            ClockUtil.resetClock();
        }
    }

    @EventListener
    void moved(ClockMoved move) {
        ClockUtil.offset(move.offset().toMillis());
    }
}
