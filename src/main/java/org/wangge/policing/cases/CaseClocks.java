package org.wangge.policing.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.clock.Sweep;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterLock;
import org.wangge.policing.MatterTimeline;

/** Early each day: ends cases whose time for a reconsideration has passed, and notes decisions that were not served. */
@Component
class CaseClocks implements Sweep {

    private static final LocalTime AT = LocalTime.of(0, 20);

    private final AdministrativeCaseRows rows;
    private final MatterLock lock;
    private final CaseProcess process;
    private final MatterTimeline timeline;

    CaseClocks(AdministrativeCaseRows rows, MatterLock lock, CaseProcess process, MatterTimeline timeline) {
        this.rows = rows;
        this.lock = lock;
        this.process = process;
        this.timeline = timeline;
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
        rows.withoutReconsiderationBefore(today).forEach(this::endQuietly);
        rows.notServedBefore(today).forEach(this::tellLate);
    }

    /** A fine that is still being settled holds it open: the next day it is looked at again. */
    private void endQuietly(Long matterId) {
        Matter of = lock.byId(matterId);
        if (of.isOpen()) {
            process.reconsiderationOver(of);
        }
    }

    private void tellLate(Long matterId) {
        Matter of = lock.byId(matterId);
        if (of.isOpen()) {
            rows.findById(matterId).ifPresent(AdministrativeCaseRow::tellLate);
            timeline.record(of, "service-late", null);
        }
    }
}
