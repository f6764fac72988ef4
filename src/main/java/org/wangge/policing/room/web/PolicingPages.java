package org.wangge.policing.room.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Unit;
import org.wangge.policing.room.AbsenceReason;
import org.wangge.policing.room.Leave;
import org.wangge.policing.room.StationUnits;
import org.wangge.policing.room.VillageState;
import org.wangge.policing.room.VillageStates;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The station's board, its officers and their roster, and the officer's day; they show and send what the API does. */
@Controller
class PolicingPages {

    private final BoardController board;
    private final OfficerController officers;
    private final ShiftController shifts;
    private final RoomController rooms;
    private final VillageStates states;
    private final StationUnits station;
    private final Leave leave;
    private final Viewers viewers;
    private final Clock clock;

    PolicingPages(
            BoardController board,
            OfficerController officers,
            ShiftController shifts,
            RoomController rooms,
            VillageStates states,
            StationUnits station,
            Leave leave,
            Viewers viewers,
            Clock clock) {
        this.board = board;
        this.officers = officers;
        this.shifts = shifts;
        this.rooms = rooms;
        this.states = states;
        this.station = station;
        this.leave = leave;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The board for who commands; for an officer their day. */
    @GetMapping("/policing")
    String start(Model model) {
        if (!viewers.current().may(Act.COMMAND_POLICE)) {
            return visits(model);
        }
        model.addAttribute("board", board.board());
        return "pages/policing";
    }

    @GetMapping("/policing/visits")
    String visits(Model model) {
        model.addAttribute("visits", board.visits().items());
        model.addAttribute("shifts", shifts.week(null).items());
        return "pages/policing-visits";
    }

    @GetMapping("/policing/officers")
    String officers(@RequestParam(required = false) String week, Model model) {
        model.addAttribute("villages", officers.officers().items());
        roster(week, model);
        return "pages/policing-officers";
    }

    @GetMapping("/policing/officers/{village}")
    String village(@PathVariable String village, @RequestParam(required = false) String week, Model model) {
        Viewer viewer = viewers.current();
        Unit unit = station.village(viewer, Act.COMMAND_POLICE, village);
        LocalDate today = Days.today(clock);
        List<VillageState> state = states.of(List.of(unit));
        model.addAttribute("village", officers.views(state).get(0));
        model.addAttribute("stranded", board.stranded(viewer, state));
        model.addAttribute(
                "names",
                station.villages(viewer, Act.COMMAND_POLICE).stream()
                        .collect(Collectors.toMap(Unit::code, Unit::name)));
        model.addAttribute("candidates", leave.candidates(unit, today, today));
        model.addAttribute(
                "reasons", Arrays.stream(AbsenceReason.values()).map(Codes::of).toList());
        roster(week, model);
        return "pages/policing-village";
    }

    @GetMapping("/policing/rooms")
    String rooms(Model model) {
        Viewer viewer = viewers.current();
        model.addAttribute("rooms", rooms.rooms().items());
        model.addAttribute("items", rooms.named(viewer));
        model.addAttribute(
                "stations",
                viewer.member().posts().stream()
                        .filter(post -> Act.DECIDE_AT_STATION.roles().contains(post.role()))
                        .map(HeldPost::unitCode)
                        .toList());
        return "pages/policing-rooms";
    }

    @GetMapping("/policing/rooms/{village}")
    String room(@PathVariable String village, Model model) {
        model.addAttribute("room", rooms.room(village));
        return "pages/policing-room";
    }

    private void roster(String week, Model model) {
        ShiftController.Roster roster = shifts.week(week);
        model.addAttribute("roster", roster);
        model.addAttribute(
                "days", roster.from().datesUntil(roster.until().plusDays(1)).toList());
        model.addAttribute("earlier", roster.from().minusWeeks(1));
        model.addAttribute("later", roster.from().plusWeeks(1));
    }
}
