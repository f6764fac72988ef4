package org.wangge.policing;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.policing.Matter.Stage;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Who sees which matter, and how much of it. The village sees its own part, the police theirs, whoever reported how it
 * ended; for everybody else it does not exist. What was a case before the police is sealed when it is closed: it is then
 * seen by nobody. {@link MatterSearch} says the same to the database.
 */
@Component
class MatterSight {

    /** Where the village acts; a need that is met while police work goes on is not given back to it. */
    static final Set<Stage> OF_VILLAGE = EnumSet.of(Stage.ARRANGING, Stage.MEETING_NEED, Stage.PERSUADING);

    /** From the village's request on. */
    static final Set<Stage> OF_POLICE = EnumSet.of(Stage.REQUESTED, Stage.POLICE_WORK, Stage.DISPOSING, Stage.CASE);

    private final MatterReports reports;
    private final KnownUnits units;

    MatterSight(MatterReports reports, KnownUnits units) {
        this.reports = reports;
        this.units = units;
    }

    Sight of(Matter matter, Viewer viewer) {
        if (matter.isSealed()) {
            return Sight.NONE;
        }
        if (opens(matter, viewer)) {
            return Sight.FILE;
        }
        boolean wasPart = holds(Act.ARRANGE_MATTERS, matter.unit(), viewer)
                || viewer.accountId().equals(matter.officerId())
                || reports.existsByMatterIdAndReportedBy(matter.id(), viewer.accountId());
        return wasPart ? Sight.OUTCOME : Sight.NONE;
    }

    /** Whether the station has it in hand, or had it when it was closed. */
    static boolean isWithPolice(Matter matter) {
        return OF_POLICE.contains(matter.stage()) || matter.acceptedAt() != null;
    }

    /** Whether somebody reads the file, asked of what is known of both without looking anything up. */
    boolean opens(Matter matter, Viewer viewer) {
        return !matter.isSealed()
                && (arranges(matter, viewer)
                        || commands(matter, viewer)
                        || works(matter, viewer)
                        || decides(matter, viewer)
                        || reviews(matter, viewer));
    }

    /** The head of the station keeps the record of who opened a file, also of one that was sealed. */
    boolean heads(Matter matter, Viewer viewer) {
        return isWithPolice(matter) && holds(Act.DECIDE_AT_STATION, matter.township(), viewer);
    }

    /** Police above the stations answer for what the law lets others ask of a sealed record. */
    boolean mayUnseal(Matter matter, Viewer viewer) {
        return matter.isSealed() && within(matter, Act.DECIDE_AT_COUNTY, viewer);
    }

    /** Police above the stations give a case of theirs more time, whether or not a step of it needs them. */
    boolean mayExtend(Matter matter, Viewer viewer) {
        return matter.isOpen() && matter.stage() == Stage.CASE && within(matter, Act.DECIDE_AT_COUNTY, viewer);
    }

    private boolean arranges(Matter matter, Viewer viewer) {
        return matter.isOpen() && !isWithPolice(matter) && holds(Act.ARRANGE_MATTERS, matter.unit(), viewer);
    }

    private boolean commands(Matter matter, Viewer viewer) {
        return isWithPolice(matter) && holds(Act.COMMAND_POLICE, matter.township(), viewer);
    }

    /** An officer who was sent, for as long as the post or the cover at that village lasts. */
    private boolean works(Matter matter, Viewer viewer) {
        return matter.isOpen()
                && isWithPolice(matter)
                && viewer.accountId().equals(matter.officerId())
                && viewer.member().posts().stream()
                        .anyMatch(post -> post.role() == Role.RESIDENT_OFFICER
                                && post.unitCode().equals(matter.unit()));
    }

    /** Asked for a decision, or by a complaint: that is theirs to answer, and to hand the answer out, also after. */
    private boolean decides(Matter matter, Viewer viewer) {
        boolean theirs = matter.isOpen() || matter.isComplainedOf();
        return theirs && matter.needsCounty() && within(matter, Act.DECIDE_AT_COUNTY, viewer);
    }

    /** Police above the stations answer a complaint, also about what was sealed before they came to it. */
    boolean answersComplaint(Matter matter, Viewer viewer) {
        return matter.isComplainedOf() && within(matter, Act.DECIDE_AT_COUNTY, viewer);
    }

    private boolean reviews(Matter matter, Viewer viewer) {
        return matter.isOpen() && matter.needsLegal() && within(matter, Act.REVIEW_LAW, viewer);
    }

    private static boolean holds(Act act, String unit, Viewer viewer) {
        return viewer.member().posts().stream()
                .anyMatch(post ->
                        act.roles().contains(post.role()) && post.unitCode().equals(unit));
    }

    private boolean within(Matter matter, Act act, Viewer viewer) {
        return viewer.may(act)
                && viewer.may(act, units.find(matter.unit()).map(Unit::path).orElse(""));
    }
}
