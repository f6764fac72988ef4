package org.wangge.policing.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.Unit;
import org.wangge.policing.room.VillageState.Load;
import org.wangge.policing.room.VillageState.PostState;
import org.wangge.policing.room.VillageState.Staffing;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** The villages of a station today: who is there, who is away, who covers, where nobody is. */
@Service
@Transactional(readOnly = true)
public class VillageStates {

    /** So far ahead leave and cover are shown. */
    static final int DAYS_AHEAD = 31;

    private final StationUnits station;
    private final VillageOfficers officers;
    private final Shifts shifts;
    private final Loads loads;
    private final Clock clock;

    VillageStates(StationUnits station, VillageOfficers officers, Shifts shifts, Loads loads, Clock clock) {
        this.station = station;
        this.officers = officers;
        this.shifts = shifts;
        this.loads = loads;
        this.clock = clock;
    }

    /** @throws org.wangge.problem.Problem 403 for whoever commands no police */
    public List<VillageState> of(Viewer viewer) {
        viewer.require(Act.COMMAND_POLICE);
        return of(station.villages(viewer, Act.COMMAND_POLICE));
    }

    public List<VillageState> of(List<Unit> villages) {
        LocalDate today = Days.today(clock);
        LocalDate ahead = today.plusDays(DAYS_AHEAD);
        List<String> codes = villages.stream().map(Unit::code).toList();
        List<OfficerPost> posts = officers.holding(codes, today, ahead);
        Map<Long, List<OfficerAbsence>> absences = officers.absences(posts, today, ahead);
        Map<Long, Load> load =
                loads.of(posts.stream().map(OfficerPost::accountId).distinct().toList());
        Map<String, List<PostState>> byVillage = posts.stream()
                .map(post -> state(post, today, absences.getOrDefault(post.accountId(), List.of()), load))
                .collect(Collectors.groupingBy(state -> state.post().village()));
        Map<String, List<DutyShift>> onDuty =
                shifts.within(codes, today, today).stream().collect(Collectors.groupingBy(DutyShift::unitCode));
        return villages.stream()
                .map(village -> village(
                        village,
                        byVillage.getOrDefault(village.code(), List.of()),
                        onDuty.getOrDefault(village.code(), List.of())))
                .toList();
    }

    private static PostState state(
            OfficerPost post, LocalDate today, List<OfficerAbsence> absences, Map<Long, Load> load) {
        return new PostState(
                post,
                post.on(today),
                absences.stream().anyMatch(absence -> absence.on(today)),
                absences,
                load.getOrDefault(post.accountId(), Load.NONE));
    }

    private static VillageState village(Unit village, List<PostState> posts, List<DutyShift> shifts) {
        List<PostState> today = posts.stream().filter(PostState::today).toList();
        boolean own = today.stream().anyMatch(state -> !state.post().cover() && !state.away());
        boolean cover = today.stream().anyMatch(state -> state.post().cover() && !state.away());
        boolean hasOwn = today.stream().anyMatch(state -> !state.post().cover());
        Staffing staffing =
                own ? Staffing.PRESENT : cover ? Staffing.COVERED : hasOwn ? Staffing.ABSENT : Staffing.VACANT;
        return new VillageState(village, staffing, posts, shifts);
    }
}
