package org.wangge.policing;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.HeldPost;
import org.wangge.policing.Matter.Stage;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Tells the station, and for the village's part its secretary, what they must look at. */
@Service
@Transactional(readOnly = true)
public class MatterAlerts {

    private final MatterAlertRows rows;
    private final MatterTimeline timeline;
    private final Clock clock;

    MatterAlerts(MatterAlertRows rows, MatterTimeline timeline, Clock clock) {
        this.rows = rows;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whoever works on the matter now is told. */
    @Transactional
    public void raise(Matter of, String kind) {
        boolean village = of.acceptedAt() == null && of.stage() != Stage.REQUESTED;
        rows.save(new MatterAlert(of, village, kind, clock.instant()));
        timeline.record(of, "alert", kind);
    }

    /** What has not been seen, the newest first; {@code before} is the id after which the page before ended. */
    public List<MatterAlert> open(Viewer viewer, Long before, int limit) {
        require(viewer);
        return rows.open(
                units(viewer, Act.COMMAND_POLICE),
                units(viewer, Act.ARRANGE_MATTERS),
                before == null ? Long.MAX_VALUE : before,
                Limit.of(limit));
    }

    /** @throws Problem 404 for an alert that is not there or somebody else's */
    @Transactional
    public void seen(Viewer viewer, Long id) {
        require(viewer);
        rows.find(id, units(viewer, Act.COMMAND_POLICE), units(viewer, Act.ARRANGE_MATTERS))
                .orElseThrow(Problem::notFound)
                .seen(viewer.accountId(), clock.instant());
    }

    private static void require(Viewer viewer) {
        if (!viewer.may(Act.COMMAND_POLICE) && !viewer.may(Act.ARRANGE_MATTERS)) {
            throw Problem.forbidden();
        }
    }

    private static List<String> units(Viewer viewer, Act act) {
        List<String> codes = viewer.member().posts().stream()
                .filter(post -> act.roles().contains(post.role()))
                .map(HeldPost::unitCode)
                .toList();
        return codes.isEmpty() ? List.of("none") : codes;
    }
}
