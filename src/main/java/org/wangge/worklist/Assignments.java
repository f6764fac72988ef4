package org.wangge.worklist;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Who has an item: taken from a queue, given back to it, handed on. */
@Service
@Transactional
public class Assignments {

    private final Door door;
    private final TaskEngine engine;
    private final Reach reach;
    private final Staff staff;
    private final Handlers handlers;
    private final AuditTrail audit;

    Assignments(Door door, TaskEngine engine, Reach reach, Staff staff, Handlers handlers, AuditTrail audit) {
        this.door = door;
        this.engine = engine;
        this.reach = reach;
        this.staff = staff;
        this.handlers = handlers;
        this.audit = audit;
    }

    /**
     * Takes an item of one's own queue; taking again what one has changes nothing.
     *
     * @throws Problem 409 {@code already-claimed} where somebody else has it
     */
    public void claim(Viewer viewer, String id) {
        WorkItem item = door.locked(viewer, id);
        if (viewer.username().equals(item.assignee())) {
            return;
        }
        reach.requireMembership(viewer, item);
        if (item.assignee() != null) {
            throw Problem.conflict("already-claimed");
        }
        engine.assign(id, viewer.username());
    }

    /** Gives an item back to its queue. What is meant for one person cannot be given back, only handed on. */
    public void release(Viewer viewer, String id) {
        WorkItem item = door.locked(viewer, id);
        if (item.isPersonal() || !viewer.username().equals(item.assignee())) {
            throw Problem.forbidden();
        }
        engine.assign(id, null);
    }

    /**
     * Hands an item on, by whoever has it or a supervisor of the unit, to somebody of its queue; what is meant for one
     * person, to anybody whose post sees the case.
     *
     * @param to a username; asked only once it is clear that this person may hand the item on
     * @throws Problem 422 {@code assignee-unknown} where that is not somebody who may have it
     */
    public void delegate(Viewer viewer, String id, Supplier<String> to) {
        WorkItem item = door.locked(viewer, id);
        reach.requireHandingOn(viewer, item);
        Viewer receiver = Optional.ofNullable(to.get())
                .flatMap(staff::of)
                .filter(StaffMember::enabled)
                .map(Viewer::new)
                .filter(other -> mayHave(other, item))
                .orElseThrow(() -> Problem.invalid("to", "assignee-unknown"));
        engine.assign(id, receiver.username());
        audit.record(
                "work-item-delegated",
                handlers.of(item).subject(),
                item.businessKey(),
                item.unit(),
                Map.of("task", item.element(), "to", receiver.username()));
    }

    private boolean mayHave(Viewer other, WorkItem item) {
        return other.queues().contains(item.queue())
                || (item.isPersonal() && other.may(Act.READ_CASES) && reach.isInSight(other, item.tenant()));
    }
}
