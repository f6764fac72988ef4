package org.wangge.policing.room.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.wangge.codes.Codes;
import org.wangge.policing.room.OfficerAbsence;
import org.wangge.policing.room.VillageState;
import org.wangge.policing.room.VillageState.PostState;

/** What the API says of officers and their villages. */
final class OfficerViews {

    private OfficerViews() {}

    /** A village's room today: present, covered, absent or vacant. */
    public record VillageOfficersView(
            String village, String name, String staffing, List<OfficerView> officers, List<ShiftView> shiftsToday) {}

    /** @param coverId what cover is ended by; null for the village's own officer */
    public record OfficerView(
            String username,
            String name,
            boolean cover,
            String coverId,
            LocalDate from,
            LocalDate until,
            boolean today,
            boolean away,
            List<AbsenceView> absences,
            long openMatters,
            long visitsThisWeek) {}

    public record AbsenceView(String id, LocalDate from, LocalDate until, String reason) {}

    /** One shift; the name is the officer's. */
    public record ShiftView(
            String id,
            String village,
            String officer,
            String name,
            OffsetDateTime beginsAt,
            OffsetDateTime endsAt,
            boolean leader) {}

    public record CoverView(String id, String officer, String village, LocalDate from, LocalDate until) {}

    static VillageOfficersView of(VillageState state, ShiftNames names) {
        return new VillageOfficersView(
                state.village().code(),
                state.village().name(),
                Codes.of(state.staffing()),
                state.posts().stream().map(OfficerViews::of).toList(),
                state.shifts().stream().map(names::view).toList());
    }

    static OfficerView of(PostState state) {
        return new OfficerView(
                state.post().username(),
                state.post().name(),
                state.post().cover(),
                state.post().cover() ? state.post().coverId().toString() : null,
                state.post().from(),
                state.post().until(),
                state.today(),
                state.away(),
                state.absences().stream().map(OfficerViews::of).toList(),
                state.load().openMatters(),
                state.load().visitsThisWeek());
    }

    static AbsenceView of(OfficerAbsence absence) {
        return new AbsenceView(absence.id().toString(), absence.from(), absence.until(), Codes.of(absence.reason()));
    }
}
