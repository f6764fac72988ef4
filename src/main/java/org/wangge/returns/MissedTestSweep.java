package org.wangge.returns;

import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.clock.Sweep;

/** Early each day finds who missed a test on a day before: it is asked of the health workers, and colours by rule. */
@Component
class MissedTestSweep implements Sweep {

    private static final LocalTime AT = LocalTime.of(0, 10);

    private final Tests tests;
    private final EachCase each;
    private final Colouring colouring;
    private final Timeline timeline;
    private final ReturnProcess process;

    MissedTestSweep(Tests tests, EachCase each, Colouring colouring, Timeline timeline, ReturnProcess process) {
        this.tests = tests;
        this.each = each;
        this.colouring = colouring;
        this.timeline = timeline;
        this.process = process;
    }

    @Override
    public String name() {
        return "missed-tests";
    }

    @Override
    public Instant nextAfter(Instant last) {
        return Daily.next(last, AT);
    }

    @Override
    public void run(Instant due) {
        each.open(tests.casesMissingOne(Days.of(due)), of -> {
            if (!process.isRunning(of, "missed-test")) {
                timeline.record(of, "test-missed");
                colouring.byFactIfAny(of, "test-missed");
                process.testMissed(of);
            }
        });
    }
}
