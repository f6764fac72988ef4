package org.wangge.reporting.special;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wangge.clock.Sweep;

/**
 * Looks at situations at the very instants when one of them is due: not acknowledged, not written up, not reported on.
 */
@Component
class SpecialSweep implements Sweep {

    private final SpecialSituations situations;
    private final Telling telling;
    private final Escalation escalation;

    SpecialSweep(SpecialSituations situations, Telling telling, Escalation escalation) {
        this.situations = situations;
        this.telling = telling;
        this.escalation = escalation;
    }

    @Override
    public String name() {
        return "special-situations";
    }

    @Override
    public Instant nextAfter(Instant last) {
        return Sweep.whenDue(situations.next(), last);
    }

    @Override
    public void run(Instant due) {
        situations.dueBy(due).forEach(id -> situations.lock(id).ifPresent(of -> look(of, due)));
    }

    private void look(SpecialSituation of, Instant due) {
        if (of.mustTellNext(due)) {
            escalation.tellNext(of);
        }
        if (of.isReportLate(due)) {
            of.reportIsLate();
            telling.remind(of, of.unit(), "report-late");
            telling.above(of.unit()).ifPresent(township -> telling.remind(of, township.code(), "report-late"));
        }
        if (of.isPassingOnLate(due)) {
            of.passingOnIsLate();
            telling.above(of.unit()).ifPresent(township -> {
                telling.remind(of, township.code(), "not-reported-on");
                telling.above(township.code()).ifPresent(city -> telling.remind(of, city.code(), "not-reported-on"));
            });
        }
    }
}
