package org.wangge.policing.room.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Appointment;
import org.wangge.organisation.Unit;
import org.wangge.paging.Page;
import org.wangge.policing.room.AbsenceReason;
import org.wangge.policing.room.Leave;
import org.wangge.policing.room.StationUnits;
import org.wangge.policing.room.VillageState;
import org.wangge.policing.room.VillageStates;
import org.wangge.policing.room.web.OfficerViews.AbsenceView;
import org.wangge.policing.room.web.OfficerViews.CoverView;
import org.wangge.policing.room.web.OfficerViews.VillageOfficersView;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** A station's resident officers: where somebody is, who is away, who covers. */
@RestController
@RequestMapping("/api/policing")
class OfficerController {

    private final VillageStates states;
    private final StationUnits station;
    private final Leave leave;
    private final Accounts accounts;
    private final Viewers viewers;

    OfficerController(VillageStates states, StationUnits station, Leave leave, Accounts accounts, Viewers viewers) {
        this.states = states;
        this.station = station;
        this.leave = leave;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    @Schema(name = "OfficerAbsenceRequest")
    record Absent(
            String officer,
            String from,
            String until,

            @Schema(allowableValues = {"leave", "illness", "training", "duty-elsewhere", "other"})
            String reason) {}

    @Schema(name = "OfficerCoverRequest")
    record Covering(String officer, String from, String until) {}

    @Schema(name = "LastDay")
    record LastDay(String on) {}

    @GetMapping("/officers")
    @Operation(summary = "各村驻村辅警：在岗、请假、代班、空缺、负荷、当日班次")
    Page<VillageOfficersView> officers() {
        return new Page<>(views(states.of(viewers.current())), null);
    }

    List<VillageOfficersView> views(List<VillageState> of) {
        ShiftNames names = ShiftNames.of(
                of.stream().flatMap(state -> state.shifts().stream()).toList(), accounts);
        return of.stream().map(state -> OfficerViews.of(state, names)).toList();
    }

    @PostMapping("/villages/{code}/absences")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记驻村辅警请假或外出，起止日均含")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Absent.class)))
    AbsenceView absent(@PathVariable String code, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Unit village = station.village(viewer, Act.COMMAND_POLICE, code);
        Absent sent = body.as(Absent.class);
        Faults faults = new Faults();
        String officer = faults.text("officer", sent.officer(), 64);
        LocalDate from = faults.date("from", sent.from());
        LocalDate until = faults.date("until", sent.until());
        AbsenceReason reason = faults.code("reason", AbsenceReason.class, sent.reason());
        faults.raise();
        return OfficerViews.of(leave.enter(viewer, village, officer, from, until, reason));
    }

    @PutMapping("/absences/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "提前返岗；早于首日则撤销；该村代班随之结束，余下的日子里仍有无人在岗的除外")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = LastDay.class)))
    void back(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        leave.requireAbsence(viewer, id);
        leave.endAbsence(viewer, id, lastDay(body));
    }

    @PostMapping("/villages/{code}/covers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "任命同所他村辅警代班，起止日均含")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Covering.class)))
    CoverView cover(@PathVariable String code, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Unit village = station.village(viewer, Act.COMMAND_POLICE, code);
        Covering sent = body.as(Covering.class);
        Faults faults = new Faults();
        String officer = faults.text("officer", sent.officer(), 64);
        LocalDate from = faults.date("from", sent.from());
        LocalDate until = faults.date("until", sent.until());
        faults.raise();
        Appointment made = leave.cover(viewer, village, officer, from, until);
        return new CoverView(made.id().toString(), officer, code, made.from(), made.until());
    }

    @PutMapping("/covers/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "代班的最后一天；早于首日则撤销")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = LastDay.class)))
    void endCover(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        leave.requireCover(viewer, id);
        leave.endCover(viewer, id, lastDay(body));
    }

    private static LocalDate lastDay(JsonBody body) {
        Faults faults = new Faults();
        LocalDate on = faults.date("on", body.as(LastDay.class).on());
        faults.raise();
        return on;
    }
}
