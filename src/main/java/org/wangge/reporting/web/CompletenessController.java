package org.wangge.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.http.Faults;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.reporting.Completeness;
import org.wangge.reporting.Tally;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** How well reports come in. */
@RestController
@RequestMapping("/api/reporting")
class CompletenessController {

    private final Completeness completeness;
    private final ReportViews views;
    private final Units units;
    private final Viewers viewers;
    private final Clock clock;

    CompletenessController(Completeness completeness, ReportViews views, Units units, Viewers viewers, Clock clock) {
        this.completeness = completeness;
        this.views = views;
        this.units = units;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * A unit over time.
     *
     * @param expected how many reports by now; one that is not signed from its cut-off on
     * @param completeness reported over expected, in per cent with one decimal, rounded down so that only all are 100;
     *     {@code null} where nothing was expected yet
     * @param timeliness reported in time over expected, likewise
     */
    public record LineView(
            String unit,
            String unitName,
            int expected,
            int reported,
            int inTime,
            Double completeness,
            Double timeliness,
            long personDays,
            List<DayView> days) {}

    /** One round of a unit. */
    public record DayView(String date, String state, boolean zero, boolean late, boolean corrected, boolean onBehalf) {}

    @Operation(description = "下级单位一段时间的报送率（实报÷应报）和及时率（按时实报÷应报），代报的都不算。查村的，是本村自己的一行。")
    @GetMapping("/completeness")
    Page<LineView> completeness(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String until) {
        Viewer viewer = viewers.current();
        viewer.require(Act.SIGN_REPORT);
        Unit of = units.findById(unit == null ? own(viewer) : unit).orElseThrow(Problem::notFound);
        Faults faults = new Faults();
        LocalDate last = until == null ? Days.today(clock) : faults.date("until", until);
        LocalDate first = from == null ? Days.today(clock).withDayOfMonth(1) : faults.date("from", from);
        faults.raise();
        return new Page<>(
                completeness.of(viewer, of, first, last).stream()
                        .map(this::line)
                        .toList(),
                null);
    }

    private static String own(Viewer viewer) {
        return viewer.member().posts().stream()
                .filter(post -> Act.SIGN_REPORT.roles().contains(post.role()))
                .findFirst()
                .orElseThrow()
                .unitCode();
    }

    private LineView line(Completeness.Line line) {
        Tally tally = line.tally();
        return new LineView(
                line.unit(),
                views.name(line.unit()),
                tally.expected(),
                tally.reported(),
                tally.inTime(),
                tally.completeness(),
                tally.timeliness(),
                line.personDays(),
                line.days().stream()
                        .map(day -> new DayView(
                                day.round().toString(),
                                Codes.of(day.state()),
                                day.zero(),
                                day.late(),
                                day.corrected(),
                                day.onBehalf()))
                        .toList());
    }
}
