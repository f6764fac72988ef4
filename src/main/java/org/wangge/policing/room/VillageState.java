package org.wangge.policing.room;

import java.util.List;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.Unit;

/**
 * A village's police room on a day.
 *
 * @param posts who holds the post on that day or soon after, the village's own officer first
 * @param shifts of that day
 */
public record VillageState(Unit village, Staffing staffing, List<PostState> posts, List<DutyShift> shifts) {

    /** Whether somebody is there, and who. */
    public enum Staffing {
        PRESENT,
        COVERED,
        ABSENT,
        VACANT
    }

    /**
     * @param today whether the post is held on that day, and not only later
     * @param absences that touch that day or come soon after
     * @param away on that day
     */
    public record PostState(OfficerPost post, boolean today, boolean away, List<OfficerAbsence> absences, Load load) {}

    /** What an officer has on their hands: open matters, and the visits of this week. */
    public record Load(long openMatters, long visitsThisWeek) {

        static final Load NONE = new Load(0, 0);
    }
}
