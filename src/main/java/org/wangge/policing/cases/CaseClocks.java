package org.wangge.policing.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.Days;
import org.wangge.clock.Sweep;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterLock;
import org.wangge.policing.MatterTimeline;

/** Early each day: ends cases whose time for a reconsideration has passed, and notes decisions that were not served. */
@Component
class CaseClocks implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(CaseClocks.class);

    private static final LocalTime AT = LocalTime.of(0, 20);

    private final AdministrativeCaseRows rows;
    private final MatterLock lock;
    private final CaseProcess process;
    private final MatterTimeline timeline;
    private final TransactionTemplate each;

    CaseClocks(
            AdministrativeCaseRows rows,
            MatterLock lock,
            CaseProcess process,
            MatterTimeline timeline,
            PlatformTransactionManager manager) {
        this.rows = rows;
        this.lock = lock;
        this.process = process;
        this.timeline = timeline;
        this.each = new TransactionTemplate(manager);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return "case-clocks";
    }

    @Override
    public Instant nextAfter(Instant last) {
        Instant today = Days.at(Days.of(last), AT);
        return today.isAfter(last) ? today : Days.at(Days.of(last).plusDays(1), AT);
    }

    @Override
    public void run(Instant due) {
        LocalDate today = Days.of(due);
        // A fine that is still being settled holds it open: the next day it is looked at again.
        open(rows.withoutReconsiderationBefore(today), process::reconsiderationOver);
        open(rows.notServedBefore(today), this::tellLate);
    }

    private void tellLate(Matter of) {
        rows.findById(of.id()).ifPresent(AdministrativeCaseRow::tellLate);
        timeline.record(of, "service-late", null);
    }

    /** One that fails stops no other; it is looked at again the next day. */
    private void open(List<Long> matterIds, Consumer<Matter> work) {
        for (Long id : matterIds) {
            try {
                each.executeWithoutResult(status -> {
                    Matter of = lock.byId(id);
                    if (of.isOpen()) {
                        work.accept(of);
                    }
                });
            } catch (RuntimeException failure) {
                log.error(
                        "The clock of the case of matter {} failed with {}",
                        id,
                        failure.getClass().getName());
            }
        }
    }
}
