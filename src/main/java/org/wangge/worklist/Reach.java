package org.wangge.worklist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Who reaches which item. What lies outside a person's units does not exist for them (404); what lies within but is
 * another's to do is refused (403).
 */
@Component
class Reach {

    private final KnownUnits units;

    Reach(KnownUnits units) {
        this.units = units;
    }

    /** Own queues, what is assigned to the person, and all that supervisors have beneath them. */
    void requireSight(Viewer viewer, WorkItem item) {
        if (!isAssignedTo(viewer, item) && !isMemberOf(viewer, item) && !supervises(viewer, item)) {
            throw refusal(viewer, item);
        }
    }

    /** The assignee alone, else any member of the queue. */
    void requireDoing(Viewer viewer, WorkItem item) {
        if (!isAssignedTo(viewer, item) && !(item.assignee() == null && isMemberOf(viewer, item))) {
            throw refusal(viewer, item);
        }
    }

    /** The assignee, and a supervisor of the unit. */
    void requireHandingOn(Viewer viewer, WorkItem item) {
        if (!isAssignedTo(viewer, item) && !supervises(viewer, item)) {
            throw refusal(viewer, item);
        }
    }

    void requireMembership(Viewer viewer, WorkItem item) {
        if (!isMemberOf(viewer, item)) {
            throw refusal(viewer, item);
        }
    }

    /** Why an item that is not open cannot be had: 409 {@code already-done} to whom it could be shown, else 404. */
    Problem gone(Viewer viewer, Optional<EndedTask> ended) {
        boolean known = ended.filter(task -> task.queues().stream().anyMatch(viewer.queues()::contains)
                        || viewer.username().equals(task.assignee())
                        || isInSight(viewer, task.tenant()))
                .isPresent();
        return known ? Problem.conflict("already-done") : Problem.notFound();
    }

    /**
     * 403 for what lies in sight, and for people whose posts do no such work at all; else 404. What belongs to no unit
     * is hidden from all but the members of its queue and whoever has it.
     */
    Problem refusal(Viewer viewer, WorkItem item) {
        boolean known = path(item.tenant()).isPresent()
                ? !viewer.may(Act.WORK) || isInSight(viewer, item.tenant())
                : isMemberOf(viewer, item) || isAssignedTo(viewer, item);
        return known ? Problem.forbidden() : Problem.notFound();
    }

    boolean isInSight(Viewer viewer, String unitCode) {
        return path(unitCode)
                .filter(path -> viewer.mayInVillage(Act.READ_CASES, path))
                .isPresent();
    }

    private boolean supervises(Viewer viewer, WorkItem item) {
        return viewer.may(Act.SUPERVISE)
                && path(item.tenant())
                        .filter(path -> viewer.may(Act.SUPERVISE, path))
                        .isPresent();
    }

    private static boolean isAssignedTo(Viewer viewer, WorkItem item) {
        return viewer.username().equals(item.assignee());
    }

    private static boolean isMemberOf(Viewer viewer, WorkItem item) {
        return viewer.queues().contains(item.queue());
    }

    private Optional<String> path(String unitCode) {
        return units.find(unitCode).map(Unit::path);
    }
}
