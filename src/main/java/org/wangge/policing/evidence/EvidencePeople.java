package org.wangge.policing.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.policing.Matter;
import org.wangge.security.Viewer;

/** Who can be named on evidence of a matter: those who lead an auxiliary, and those who can hold an item. */
@Service
public class EvidencePeople {

    private final Staff staff;
    private final EvidenceAccess access;

    EvidencePeople(Staff staff, EvidenceAccess access) {
        this.staff = staff;
        this.access = access;
    }

    /** Whether somebody may add to a matter's evidence as it is now. */
    public boolean mayGather(Matter of, Viewer viewer) {
        return of.isOpen() && (access.isPolice(of, viewer) || viewer.accountId().equals(of.officerId()));
    }

    public boolean isPolice(Matter of, Viewer viewer) {
        return access.isPolice(of, viewer);
    }

    /** The officers of the station, of whom none is an auxiliary besides. */
    public List<StaffMember> leaders(Matter of) {
        return Stream.of(Role.STATION_OFFICER, Role.STATION_HEAD)
                .flatMap(role -> staff.holders(new Queue(role, of.township())).stream())
                .filter(member -> access.isPolice(of, new Viewer(member)))
                .distinct()
                .toList();
    }

    /** Whoever sees the file, but for the viewer. */
    public List<StaffMember> receivers(Matter of, Viewer viewer) {
        Stream<StaffMember> village = staff.holders(new Queue(Role.RESIDENT_OFFICER, of.unit())).stream();
        return Stream.concat(leaders(of).stream(), village)
                .filter(member -> !member.accountId().equals(viewer.accountId()))
                .filter(member -> access.sees(of, new Viewer(member)))
                .toList();
    }
}
