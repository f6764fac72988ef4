package org.wangge.policing.cases;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterLock;
import org.wangge.policing.MatterTimeline;

/** What is done to a case besides its tasks: more time, and a reconsideration that somebody asks for. */
@Service
@Transactional
public class CaseDesk {

    private final MatterLock lock;
    private final CaseFiles files;
    private final CaseProcess process;
    private final MatterTimeline timeline;
    private final Clock clock;

    CaseDesk(MatterLock lock, CaseFiles files, CaseProcess process, MatterTimeline timeline, Clock clock) {
        this.lock = lock;
        this.files = files;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    public AdministrativeCase extend(Long matterId, Long by, String reason) {
        Matter matter = locked(matterId);
        AdministrativeCase of = files.of(matter);
        of.extend(new Deed(by, clock.instant()), reason);
        files.keep(matter, of);
        timeline.record(matter, "period-extended", of.periodEnd().toString());
        return of;
    }

    /** @param by the officer who wrote it down, or {@code null} where it came by the person's own link */
    public void askReconsideration(Long matterId, Long by, String grounds) {
        Matter matter = locked(matterId);
        AdministrativeCase of = files.of(matter);
        of.askReconsideration(new Step.ReconsiderationAsked(new Deed(by, clock.instant()), grounds));
        files.keep(matter, of);
        timeline.record(matter, "reconsideration-asked", null);
        process.reconsiderationAsked(matter);
    }

    private Matter locked(Long id) {
        Matter matter = lock.byId(id);
        matter.mustBeOpen();
        return matter;
    }
}
