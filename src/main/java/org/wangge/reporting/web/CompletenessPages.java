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
import org.wangge.reporting.Tally;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** How completely and how timely a unit reports: its month as a calendar, and the units beneath it side by side. */
@Controller
class CompletenessPages {

    private static final Comparator<Double> BEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

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

    public record DayRow(LocalDate day, Tally tally) {}

    public record UnitRow(String unit, String name, Tally tally, long personDays) {}

    @GetMapping("/reports/completeness")
    String completeness(
            @RequestParam(required = false) String unit, @RequestParam(required = false) String month, Model model) {
        Viewer viewer = viewers.current();
        viewer.require(Act.SIGN_REPORT);
        Unit of = units.findById(unit == null || unit.isBlank() ? own(viewer) : unit)
                .orElseThrow(Problem::notFound);
        LocalDate today = Days.today(clock);
        YearMonth asked = month(month, today);
        LocalDate last = asked.atEndOfMonth().isAfter(today) ? today : asked.atEndOfMonth();
        boolean village = of.level() == Level.VILLAGE;
        List<Completeness.Line> lines = completeness.of(viewer, of, asked.atDay(1), last);
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
                .map(line -> new UnitRow(line.unit(), views.name(line.unit()), line.tally(), line.personDays()))
                .sorted(Comparator.comparing((UnitRow row) -> row.tally().completeness(), BEST_FIRST)
                        .thenComparing(row -> row.tally().timeliness(), BEST_FIRST)
                        .thenComparingLong(row -> -row.personDays())
                        .thenComparing(UnitRow::unit))
                .toList();
    }

    private String parent(Viewer viewer, Unit of) {
        return units.findById(of.parentCode() == null ? "" : of.parentCode())
                .filter(above -> viewer.may(Act.SIGN_REPORT, above.path()))
                .map(Unit::code)
                .orElse(null);
    }

    private static String own(Viewer viewer) {
        return viewer.member().posts().stream()
                .filter(post -> Act.SIGN_REPORT.roles().contains(post.role()))
                .min(Comparator.comparing(HeldPost::level))
                .orElseThrow()
                .unitCode();
    }
}
