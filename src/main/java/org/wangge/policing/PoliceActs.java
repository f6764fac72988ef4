package org.wangge.policing;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Role;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.worklist.Door;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkItems;

/**
 * What the station and its resident officer do beside the work list: take police work back, send another officer, and
 * write a visit down from a phone, as often as the network makes them send it.
 */
@Service
@Transactional
public class PoliceActs {

    private static final String VISIT = "visit-person";

    private final MatterLock lock;
    private final MatterAccess access;
    private final MatterVisits visits;
    private final Commanding commanding;
    private final MatterTimeline timeline;
    private final MatterProcess process;
    private final WorkItems items;
    private final Door door;

    PoliceActs(
            MatterLock lock,
            MatterAccess access,
            MatterVisits visits,
            Commanding commanding,
            MatterTimeline timeline,
            MatterProcess process,
            WorkItems items,
            Door door) {
        this.lock = lock;
        this.access = access;
        this.visits = visits;
        this.commanding = commanding;
        this.timeline = timeline;
        this.process = process;
        this.items = items;
        this.door = door;
    }

    /** The station takes police work back to weigh it. @throws Problem 404, 409 {@code not-persuading} */
    public void callIn(Viewer viewer, Long id) {
        Matter of = persuading(viewer, id);
        timeline.record(of, "called-in", null);
        process.callIn(of);
    }

    /** Another resident officer goes on: only the station sends one. */
    public void send(Viewer viewer, Long id, String username) {
        Matter of = persuading(viewer, id);
        ResidentOfficers.Officer officer = commanding.officer(of, username);
        of.assign(officer.accountId());
        timeline.record(of, "officer-changed", officer.username());
        process.officerChanged(of, officer.username());
    }

    private Matter persuading(Viewer viewer, Long id) {
        requireStation(viewer, id);
        Matter of = lock.byId(id);
        if (of.stage() != Matter.Stage.POLICE_WORK || !process.isPersuading(of)) {
            throw Problem.conflict("not-persuading");
        }
        return of;
    }

    /** @throws Problem 403 for whoever commands no police, 404 for a matter that is not before their station */
    public void requireStation(Viewer viewer, Long id) {
        viewer.require(Act.COMMAND_POLICE);
        access.worked(id.toString(), viewer);
    }

    /** @throws Problem 403 for whoever is no resident officer */
    public void requireOfficer(Viewer viewer) {
        if (!viewer.holds(Role.RESIDENT_OFFICER)) {
            throw Problem.forbidden();
        }
    }

    /**
     * Writes a visit down and with it finishes the task that asked for it; the same key again changes nothing, and is
     * answered the same when the matter is no longer the officer's, as after a visit that ended it.
     *
     * @param key the phone's own name for the visit
     * @param answers the answers to the form of the task
     * @throws Problem 404 for a matter that is not theirs, 422 with the faults of the answers, 409 where no visit is
     *     asked for now
     */
    public MatterVisit visited(Viewer viewer, Long id, String key, Map<String, Object> answers) {
        Matter of = lock.byId(id);
        return visits.findByOfficerIdAndClientKey(viewer.accountId(), key).orElseGet(() -> {
            access.worked(id.toString(), viewer);
            WorkItem item = items.of(MatterAccess.scope(of)).stream()
                    .filter(one -> one.element().equals(VISIT))
                    .findFirst()
                    .orElseThrow(() -> Problem.conflict("not-persuading"));
            door.complete(viewer, item.id(), answers);
            MatterVisit made = visits.findByOfficerIdAndClientKey(viewer.accountId(), item.id())
                    .orElseThrow();
            made.named(key);
            return made;
        });
    }
}
