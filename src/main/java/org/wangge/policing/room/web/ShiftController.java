package org.wangge.policing.room.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.Unit;
import org.wangge.policing.room.Shifts;
import org.wangge.policing.room.StationUnits;
import org.wangge.policing.room.web.OfficerViews.ShiftView;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The roster of resident officers, a week at a time: the station's officers enter it, an officer reads it. */
@RestController
@RequestMapping("/api/policing")
class ShiftController {

    private static final int MOST_DAYS = 14;

    private final Shifts shifts;
    private final StationUnits station;
    private final Accounts accounts;
    private final Viewers viewers;
    private final Clock clock;

    ShiftController(Shifts shifts, StationUnits station, Accounts accounts, Viewers viewers, Clock clock) {
        this.shifts = shifts;
        this.station = station;
        this.accounts = accounts;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Schema(name = "ShiftsRequest")
    record NewShifts(
            String officer,

            @Schema(description = "一天一班，各天时间相同") List<String> on,

            @Schema(example = "08:00") String begins,

            @Schema(example = "20:00", description = "不晚于开始时间的，算次日")
            String ends,

            Boolean leader) {}

    /** A week's shifts, Monday to Sunday. */
    public record Roster(LocalDate from, LocalDate until, List<ShiftView> items) {}

    @GetMapping("/shifts")
    @Operation(summary = "一周班次；week 为该周任意一天，不写为本周")
    Roster week(@RequestParam(required = false) String week) {
        Viewer viewer = viewers.current();
        List<String> villages = station.rooms(viewer).stream().map(Unit::code).toList();
        LocalDate monday = monday(week);
        List<DutyShift> found = shifts.within(villages, monday, monday.plusDays(6));
        return new Roster(monday, monday.plusDays(6), views(found));
    }

    @PostMapping("/villages/{code}/shifts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "排班")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NewShifts.class)))
    List<ShiftView> enter(@PathVariable String code, @RequestBody JsonBody body) {
        Unit village = station.village(viewers.current(), Act.COMMAND_POLICE, code);
        NewShifts sent = body.as(NewShifts.class);
        Faults faults = new Faults();
        String officer = faults.text("officer", sent.officer(), 64);
        List<LocalDate> days = sent.on() == null
                ? List.of()
                : sent.on().stream()
                        .map(day -> faults.date("on", day))
                        .filter(Objects::nonNull)
                        .toList();
        if (sent.on() == null || sent.on().isEmpty()) {
            faults.add("on", "required");
        } else if (days.size() > MOST_DAYS) {
            faults.add("on", "too-many", MOST_DAYS);
        }
        LocalTime begins = faults.time("begins", sent.begins());
        LocalTime ends = faults.time("ends", sent.ends());
        faults.raise();
        return views(shifts.enter(village, officer, days, begins, ends, Boolean.TRUE.equals(sent.leader())));
    }

    @DeleteMapping("/shifts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "取消尚未开始的班次")
    void remove(@PathVariable Long id) {
        shifts.remove(viewers.current(), id);
    }

    private LocalDate monday(String week) {
        LocalDate day = Days.today(clock);
        if (week != null && !week.isBlank()) {
            Faults faults = new Faults();
            day = faults.date("week", week);
            faults.raise();
        }
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<ShiftView> views(List<DutyShift> of) {
        ShiftNames names = ShiftNames.of(of, accounts);
        return of.stream().map(names::view).toList();
    }
}
