package org.wangge.policing.evidence;

import org.springframework.stereotype.Component;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.Sight;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Who sees the evidence of a matter, and who may add to it: those who see its file, and of them the police there. */
@Component
public class EvidenceAccess {

    private final MatterAccess matters;
    private final KnownUnits units;

    EvidenceAccess(MatterAccess matters, KnownUnits units) {
        this.matters = matters;
        this.units = units;
    }

    /**
     * To read, which goes on the record.
     *
     * @throws Problem 404 for whoever does not see the matter's file
     */
    public Matter file(String id, Viewer viewer) {
        return matters.file(id, viewer);
    }

    /**
     * To act, which is recorded as that act.
     *
     * @throws Problem 404 as above
     */
    public Matter worked(String id, Viewer viewer) {
        return matters.worked(id, viewer);
    }

    /** @throws Problem 404 as above, 403 for whoever sees it and may not gather */
    public Matter forGathering(String id, Viewer viewer) {
        Matter matter = matters.worked(id, viewer);
        if (!isPolice(matter, viewer) && !viewer.accountId().equals(matter.officerId())) {
            throw Problem.forbidden();
        }
        return matter;
    }

    /** Whether somebody is an officer of the station there, and no auxiliary, whatever other post they hold. */
    boolean isPolice(Matter matter, Viewer viewer) {
        return !viewer.holds(Role.RESIDENT_OFFICER)
                && viewer.may(
                        Act.COMMAND_POLICE,
                        units.find(matter.unit()).map(Unit::path).orElseThrow());
    }

    boolean sees(Matter matter, Viewer viewer) {
        return matters.sight(matter, viewer) == Sight.FILE;
    }
}
