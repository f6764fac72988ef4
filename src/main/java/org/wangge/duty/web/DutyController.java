package org.wangge.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.wangge.duty.Duty;
import org.wangge.duty.DutyAccess;
import org.wangge.duty.Roster;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Unit;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Who is on duty where, and the roster. */
@RestController
@RequestMapping("/api/duty")
class DutyController {

    private static final int MOST_DAYS = 31;

    private final Duty duty;
    private final DutyAccess access;
    private final Roster roster;
    private final DutyViews views;
    private final Viewers viewers;
    private final Clock clock;

    DutyController(Duty duty, DutyAccess access, Roster roster, DutyViews views, Viewers viewers, Clock clock) {
        this.duty = duty;
        this.access = access;
        this.roster = roster;
        this.views = views;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Schema(name = "DutyShiftsRequest")
    record NewShifts(
            String unit,
            @Schema(description = "日期，可多天") List<String> on,
            @Schema(allowableValues = {"day", "night"}) String shift,
            @Schema(description = "值班人员的用户名") List<String> people,

            @Schema(description = "带班人员的用户名，是值班人员之一", nullable = true)
            String leader) {}

    /** The shifts of some days. */
    public record Shifts(List<DutyViews.Shift> items, String next) {}

    @GetMapping
    @Operation(summary = "谁在值班；unit 不写为本人所在单位，at 不写为现在")
    DutyViews.Now now(@RequestParam(required = false) String unit, @RequestParam(required = false) String at) {
        Unit seen = access.seen(viewers.current(), unit);
        Faults faults = new Faults();
        Instant moment = faults.moment("at", at, clock.instant());
        faults.raise();
        return views.now(seen, moment, duty.reached(seen.code(), moment));
    }

    @GetMapping("/shifts")
    @Operation(summary = "值班表；from 不写为今天，until 不写为其后六天，最多 31 天")
    Shifts roster(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String until) {
        Unit seen = access.seen(viewers.current(), unit);
        Faults faults = new Faults();
        LocalDate first = from == null ? Days.today(clock) : faults.date("from", from);
        LocalDate last = until != null ? faults.date("until", until) : first == null ? null : first.plusDays(6);
        if (first != null && last != null && last.isAfter(first.plusDays(MOST_DAYS))) {
            faults.add("until", "too-many", MOST_DAYS);
        }
        faults.raise();
        return new Shifts(views.shifts(roster.within(seen, first, last)), null);
    }

    @PostMapping("/shifts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "排班")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NewShifts.class)))
    Shifts enter(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.KEEP_ROSTER);
        NewShifts sent = body.as(NewShifts.class);
        Unit unit = access.keptBy(viewer, sent.unit());
        Faults faults = new Faults();
        List<LocalDate> days = days(faults, sent.on());
        Roster.Part part = faults.code("shift", Roster.Part.class, sent.shift());
        List<String> people = new ArrayList<>(sent.people() == null ? List.of() : sent.people());
        if (sent.leader() != null && !sent.leader().isBlank() && !people.contains(sent.leader())) {
            people.add(sent.leader());
        }
        if (people.isEmpty()) {
            faults.add("people", "required");
        }
        faults.raise();
        return new Shifts(
                views.shifts(roster.enter(
                        unit, days, part, people.stream().distinct().toList(), sent.leader())),
                null);
    }

    @DeleteMapping("/shifts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "取消尚未开始的班次")
    void remove(@PathVariable Long id) {
        roster.remove(viewers.current(), id);
    }

    private static List<LocalDate> days(Faults faults, List<String> sent) {
        if (sent == null || sent.isEmpty()) {
            faults.add("on", "required");
            return List.of();
        }
        if (sent.size() > MOST_DAYS) {
            faults.add("on", "too-many", MOST_DAYS);
            return List.of();
        }
        return sent.stream()
                .map(day -> faults.date("on", day))
                .filter(Objects::nonNull)
                .toList();
    }
}
