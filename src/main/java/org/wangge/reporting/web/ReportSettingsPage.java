package org.wangge.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.http.Faults;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.reporting.Indicator;
import org.wangge.reporting.IndicatorDesk;
import org.wangge.reporting.Indicators;
import org.wangge.reporting.RoundDesk;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Which figures are reported, until when, how often, and to whom: administrators change it, the city declares outbreaks. */
@Controller
class ReportSettingsPage {

    private final Indicators indicators;
    private final IndicatorDesk desk;
    private final RoundDesk rounds;
    private final Units units;
    private final ReportViews views;
    private final Viewers viewers;

    ReportSettingsPage(
            Indicators indicators,
            IndicatorDesk desk,
            RoundDesk rounds,
            Units units,
            ReportViews views,
            Viewers viewers) {
        this.indicators = indicators;
        this.desk = desk;
        this.rounds = rounds;
        this.units = units;
        this.views = views;
        this.viewers = viewers;
    }

    /** An indicator as the page lists it; {@code parts} are the names of what a sum adds, with their signs. */
    public record Line(
            String code,
            String name,
            String measuredIn,
            String level,
            String kind,
            String source,
            String adds,
            String bounds,
            String from,
            String until,
            boolean mustGive,
            String parts) {}

    /** A unit to choose. */
    public record Choice(String code, String name, List<Choice> beneath) {}

    /** A cut-off; {@code unit} is empty for grids. */
    public record CutOffLine(String level, String unit, int round, String time) {}

    /** From a day on a unit reports to another. */
    public record MoveLine(String unit, String parent, String from) {}

    @GetMapping("/admin/reporting")
    String settings(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String date,
            Locale locale,
            Model model) {
        Viewer viewer = viewers.current();
        boolean defines = viewer.may(Act.ADMINISTER);
        boolean declares = viewer.may(Act.DECLARE_OUTBREAK);
        if (!defines && !declares) {
            throw Problem.forbidden();
        }
        List<Indicator> all = indicators.all();
        Map<String, String> names = all.stream().collect(Collectors.toMap(Indicator::code, each -> name(each, locale)));
        LocalDate next = desk.nextDay();
        List<Choice> townships = townships();
        LocalDate day = day(date);
        String of = unit == null || unit.isBlank()
                ? townships.get(0).beneath().get(0).code()
                : unit;
        model.addAttribute("defines", defines);
        model.addAttribute("declares", declares);
        model.addAttribute("next", next.toString());
        model.addAttribute("typed", lines(all.stream().filter(each -> !each.isCounted() && isKept(each, next)), names));
        model.addAttribute("ended", lines(all.stream().filter(each -> !isKept(each, next)), names));
        model.addAttribute(
                "counted", lines(all.stream().filter(each -> each.isCounted() && each.isInForce(next)), names));
        model.addAttribute("outbreak", rounds.outbreakSince().map(Days::local).orElse(null));
        model.addAttribute("townships", townships);
        model.addAttribute(
                "moves",
                rounds.moves().stream()
                        .map(move -> new MoveLine(
                                views.name(move.unit()),
                                views.name(move.parent()),
                                move.from().toString()))
                        .toList());
        model.addAttribute("unit", of);
        model.addAttribute("day", day.toString());
        model.addAttribute(
                "cutOffs",
                rounds.cutOffs(of, day).stream()
                        .map(line -> new CutOffLine(
                                Codes.of(line.level()),
                                line.unit() == null ? "" : views.name(line.unit()),
                                line.ordinal(),
                                Days.local(line.cutOff()).toLocalTime().toString()))
                        .toList());
        return "pages/report-settings";
    }

    private LocalDate day(String date) {
        if (date == null || date.isBlank()) {
            return rounds.today();
        }
        Faults faults = new Faults();
        LocalDate day = faults.date("date", date);
        faults.raise();
        return day;
    }

    private List<Choice> townships() {
        Map<String, List<Choice>> villages = units.findByLevelOrderByCode(Level.VILLAGE).stream()
                .collect(Collectors.groupingBy(
                        Unit::parentCode,
                        Collectors.mapping(
                                each -> new Choice(each.code(), each.name(), List.of()), Collectors.toList())));
        return units.findByLevelOrderByCode(Level.TOWNSHIP).stream()
                .map(each -> new Choice(each.code(), each.name(), villages.getOrDefault(each.code(), List.of())))
                .filter(each -> !each.beneath().isEmpty())
                .toList();
    }

    private static boolean isKept(Indicator of, LocalDate day) {
        return of.until() == null || of.until().isAfter(day);
    }

    private static List<Line> lines(Stream<Indicator> of, Map<String, String> names) {
        return of.map(each -> new Line(
                        each.code(),
                        names.get(each.code()),
                        each.measuredIn(),
                        Codes.of(each.level()),
                        each.flow() ? "flow" : "stock",
                        each.typed() ? "typed" : each.formula() == null ? "counted" : "sum",
                        each.sums() ? "sum" : "max",
                        each.typed() ? each.atLeast() + "–" + each.atMost() : "",
                        each.from().toString(),
                        each.until() == null ? null : each.until().toString(),
                        each.mustGive(),
                        parts(each, names)))
                .toList();
    }

    private static String parts(Indicator of, Map<String, String> names) {
        return of.formula() == null
                ? ""
                : of.formula().parts().stream()
                        .map(part -> (of.formula().sign(part) < 0 ? "－" : "＋") + names.get(part))
                        .collect(Collectors.joining(" "));
    }

    private static String name(Indicator of, Locale locale) {
        return locale.getLanguage().equals("en") ? of.nameEn() : of.name();
    }
}
