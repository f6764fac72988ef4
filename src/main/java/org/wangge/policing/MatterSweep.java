package org.wangge.policing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.Sweep;
import org.wangge.codes.Codes;

/**
 * Each quarter of an hour: steps that run late remind, then alert; where the time set for a need has come, whoever
 * arranged looks again; and where the law's period is over the matter ends by itself.
 */
@Component
class MatterSweep implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(MatterSweep.class);

    private final Matters matters;
    private final MatterLock lock;
    private final MatterAlerts alerts;
    private final MatterTimeline timeline;
    private final MatterProcess process;
    private final Clock clock;
    private final TransactionTemplate each;

    MatterSweep(
            Matters matters,
            MatterLock lock,
            MatterAlerts alerts,
            MatterTimeline timeline,
            MatterProcess process,
            Clock clock,
            PlatformTransactionManager manager) {
        this.matters = matters;
        this.lock = lock;
        this.alerts = alerts;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
        this.each = new TransactionTemplate(manager);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return "matters";
    }

    @Override
    public Instant nextAfter(Instant last) {
        return Sweep.quarterWhenDue(matters.nextDates().first(), last);
    }

    @Override
    public void run(Instant due) {
        open(matters.periodOver(due), this::periodOver);
        open(matters.pauseOver(due), this::needTimeOver);
        open(matters.toRemind(due), of -> {
            of.reminded();
            timeline.record(of, "reminder", Codes.of(of.stage()));
        });
        open(matters.overdue(due), of -> {
            of.told();
            alerts.raise(of, "overdue-" + Codes.of(of.stage()));
        });
    }

    /** An extension may have been granted while the sweep was on its way. */
    private void periodOver(Matter of) {
        if (of.periodEnd() != null && !of.periodEnd().isAfter(clock.instant())) {
            alerts.raise(of, "period-over");
            process.over(of);
        }
    }

    private void needTimeOver(Matter of) {
        if (of.pausedUntil() != null) {
            of.needAnswered(false);
            alerts.raise(of, "need-time-over");
            process.needTimeOver(of);
        }
    }

    /** One that fails stops no other; it is looked at again by the next sweep. */
    private void open(List<Long> ids, Consumer<Matter> work) {
        for (Long id : ids) {
            try {
                each.executeWithoutResult(status -> {
                    Matter of = lock.byId(id);
                    if (of.isOpen()) {
                        work.accept(of);
                    }
                });
            } catch (RuntimeException failure) {
                log.error(
                        "A sweep failed on matter {} with {}",
                        id,
                        failure.getClass().getName());
            }
        }
    }
}
