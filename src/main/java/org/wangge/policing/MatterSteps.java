package org.wangge.policing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.engine.Deadlines;
import org.wangge.policing.Matter.End;
import org.wangge.policing.Matter.Stage;

/** What the process asks of a matter as it goes on; it never calls the engine. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MatterSteps {

    private static final Map<String, Stage> STAGES = Map.of(
            "look-into-non-cooperation", Stage.ARRANGING,
            "meet-need", Stage.MEETING_NEED,
            "persuade-first", Stage.PERSUADING,
            "command-police-work", Stage.REQUESTED,
            "propose-disposition", Stage.DISPOSING,
            "confirm-disposition", Stage.DISPOSING,
            "administrative-case", Stage.CASE);

    private final MatterLock lock;
    private final Matters matters;
    private final MatterReports reports;
    private final MatterTimeline timeline;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatterSteps(
            MatterLock lock,
            Matters matters,
            MatterReports reports,
            MatterTimeline timeline,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lock = lock;
        this.matters = matters;
        this.reports = reports;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** A step began; it has the deadline of its own row, but for a case, which keeps the law's own. */
    public void enter(Long matterId, String step) {
        Matter of = lock.byId(matterId);
        Stage stage = STAGES.getOrDefault(step, Stage.POLICE_WORK);
        if (stage == Stage.MEETING_NEED && of.acceptedAt() != null) {
            stage = Stage.POLICE_WORK;
        }
        if (stage == Stage.CASE) {
            of.enter(stage, null, null);
        } else {
            Deadlines.Deadline deadline = deadlines.of(step, clock.instant());
            of.enter(stage, deadline.dueAt(), deadline.remindAt());
        }
    }

    /**
     * The matter has come to an end, and every reporter may know how.
     *
     * @return the numbers of the cases whose refused tasks wait no more
     */
    public List<String> end(Long matterId, End how) {
        Matter of = lock.byId(matterId);
        Instant now = clock.instant();
        of.close(how, now);
        timeline.record(of, "closed", Codes.of(how));
        events.publishEvent(new MatterClosed(of));
        if (how == End.JOINED) {
            return List.of();
        }
        reports.about(of.id()).forEach(report -> report.told(now));
        List<String> cases = new ArrayList<>();
        cases.add(of.caseNumber());
        for (Matter part : matters.findByJoinedInto(of.id())) {
            cases.add(part.caseNumber());
            if (of.isSealed()) {
                part.seal();
            }
        }
        return cases.stream().filter(Objects::nonNull).sorted().toList();
    }
}
