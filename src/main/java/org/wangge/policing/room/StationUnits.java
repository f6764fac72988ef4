package org.wangge.policing.room;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** The villages that people of a station, an officer or a secretary have to do with. */
@Component
public class StationUnits {

    private final Units units;

    StationUnits(Units units) {
        this.units = units;
    }

    /**
     * A village for an act there; whether the post allows it is looked at before whether there is such a village.
     *
     * @throws Problem 403, or 404 for what is no village or lies elsewhere
     */
    public Unit village(Viewer viewer, Act act, String code) {
        viewer.require(act);
        return units.findById(code)
                .filter(unit -> unit.level() == Level.VILLAGE && viewer.may(act, unit.path()))
                .orElseThrow(Problem::notFound);
    }

    /** A village for anybody of the station or the village's own officer. */
    public Unit roomOf(Viewer viewer, String code) {
        requireRoom(viewer);
        return units.findById(code)
                .filter(unit -> unit.level() == Level.VILLAGE && isIn(viewer, unit))
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 403 for whoever is neither of a station nor a resident officer */
    void requireRoom(Viewer viewer) {
        if (!viewer.may(Act.COMMAND_POLICE) && !viewer.holds(Role.RESIDENT_OFFICER)) {
            throw Problem.forbidden();
        }
    }

    boolean isIn(Viewer viewer, Unit village) {
        return viewer.may(Act.COMMAND_POLICE, village.path()) || isOfficerAt(viewer, village.code());
    }

    static boolean isOfficerAt(Viewer viewer, String village) {
        return viewer.member().posts().stream()
                .anyMatch(post ->
                        post.role() == Role.RESIDENT_OFFICER && post.unitCode().equals(village));
    }

    /** The villages beneath the viewer's posts of some role or act, by code. */
    public List<Unit> villages(Viewer viewer, Act act) {
        return viewer.member().posts().stream()
                .filter(post -> act.roles().contains(post.role()))
                .flatMap(post -> beneath(post).stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Unit::code))
                .toList();
    }

    /** The villages of which the viewer has a police room to look after. */
    public List<Unit> rooms(Viewer viewer) {
        requireRoom(viewer);
        return viewer.member().posts().stream()
                .filter(post ->
                        Act.COMMAND_POLICE.roles().contains(post.role()) || post.role() == Role.RESIDENT_OFFICER)
                .flatMap(post -> beneath(post).stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Unit::code))
                .toList();
    }

    private List<Unit> beneath(HeldPost post) {
        return units.findByLevelAndPathStartingWithOrderByCode(Level.VILLAGE, post.unitPath());
    }
}
