package org.wangge.reporting.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.clock.Days;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.reporting.Completeness;
import org.wangge.reporting.Report;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** How completely and how timely a unit reports: its month as a calendar, and the units beneath it side by side. */
@Controller
class CompletenessPages {

    private final Completeness completeness;
    private final ReportViews views;
    private final Units units;
    private final Viewers viewers;
    private final Clock clock;

    CompletenessPages(Completeness completeness, ReportViews views, Units units, Viewers viewers, Clock clock) {
        this.completeness = completeness;
        this.views = views;
        this.units = units;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** How often each state occurs among some reports; zero, late and corrected are among those reported. */
    public record Tally(
            int expected,
            int reported,
            int inTime,
            int due,
            int zero,
            int missing,
            int late,
            int corrected,
            int onBehalf) {

        static Tally of(List<Completeness.Day> days) {
            return new Tally(
                    count(days, Completeness.Day::isExpected),
                    count(days, Completeness.Day::isSigned),
                    count(days, day -> day.isSigned() && !day.late()),
                    count(days, day -> day.state() == Report.State.DUE),
                    count(days, day -> day.isSigned() && day.zero()),
                    count(days, day -> day.state() == Report.State.MISSING),
                    count(days, day -> day.isSigned() && day.late()),
                    count(days, day -> day.isSigned() && day.corrected()),
                    count(days, Completeness.Day::onBehalf));
        }

        private static int count(List<Completeness.Day> days, java.util.function.Predicate<Completeness.Day> which) {
            return (int) days.stream().filter(which).count();
        }

        /** In per cent; 0 where nothing was expected yet. */
        public int completeness() {
            return percent(reported);
        }

        /** In per cent; 0 where nothing was expected yet. */
        public int timeliness() {
            return percent(inTime);
        }

        private int percent(int of) {
            return expected == 0 ? 0 : Math.round(100f * of / expected);
        }
    }

    public record DayRow(LocalDate day, Tally tally) {}

    public record UnitRow(String unit, String name, Tally tally, long personDays) {}

    @GetMapping("/reports/completeness")
    String completeness(
            @RequestParam(required = false) String unit, @RequestParam(required = false) String month, Model model) {
        Viewer viewer = viewers.current();
        viewer.require(Act.SUPERVISE);
        Unit of = units.findById(unit == null || unit.isBlank() ? own(viewer) : unit)
                .orElseThrow(Problem::notFound);
        viewer.require(Act.SUPERVISE, of.path());
        LocalDate today = Days.today(clock);
        YearMonth asked = month(month, today);
        LocalDate last = asked.atEndOfMonth().isAfter(today) ? today : asked.atEndOfMonth();
        boolean village = of.level() == Level.VILLAGE;
        List<Completeness.Line> lines = village
                ? completeness.own(of.code(), asked.atDay(1), last)
                : completeness.beneath(of.code(), asked.atDay(1), last);
        model.addAttribute("unit", of.code());
        model.addAttribute("unitName", of.name());
        model.addAttribute("village", village);
        model.addAttribute("parent", parent(viewer, of));
        model.addAttribute("month", asked.toString());
        model.addAttribute("thisMonth", YearMonth.from(today).toString());
        model.addAttribute("days", days(lines));
        model.addAttribute("units", village ? List.of() : units(lines));
        return "pages/completeness";
    }

    private static YearMonth month(String asked, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        try {
            YearMonth month = asked == null || asked.isBlank() ? now : YearMonth.parse(asked);
            return month.isAfter(now) ? now : month;
        } catch (DateTimeException none) {
            throw Problem.notFound();
        }
    }

    private static List<DayRow> days(List<Completeness.Line> lines) {
        Map<LocalDate, List<Completeness.Day>> byDay = new TreeMap<>();
        lines.forEach(line -> line.days()
                .forEach(day -> byDay.computeIfAbsent(day.round().day(), any -> new ArrayList<>())
                        .add(day)));
        return byDay.entrySet().stream()
                .map(entry -> new DayRow(entry.getKey(), Tally.of(entry.getValue())))
                .toList();
    }

    /** Whoever reports the more completely comes first; of equals, who has more people in care. */
    private List<UnitRow> units(List<Completeness.Line> lines) {
        return lines.stream()
                .map(line ->
                        new UnitRow(line.unit(), views.name(line.unit()), Tally.of(line.days()), line.personDays()))
                .sorted(Comparator.comparingInt((UnitRow row) -> -row.tally().completeness())
                        .thenComparingInt(row -> -row.tally().timeliness())
                        .thenComparingLong(row -> -row.personDays())
                        .thenComparing(UnitRow::unit))
                .toList();
    }

    private String parent(Viewer viewer, Unit of) {
        return units.findById(of.parentCode() == null ? "" : of.parentCode())
                .filter(above -> viewer.may(Act.SUPERVISE, above.path()))
                .map(Unit::code)
                .orElse(null);
    }

    private static String own(Viewer viewer) {
        return viewer.member().posts().stream()
                .filter(post -> Act.SUPERVISE.roles().contains(post.role()))
                .min(Comparator.comparing(HeldPost::level))
                .orElseThrow()
                .unitCode();
    }
}
