package org.wangge.reporting.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.organisation.Role;
import org.wangge.problem.Problem;
import org.wangge.reporting.Indicator;
import org.wangge.reporting.LastStocks;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.RoundKey;
import org.wangge.reporting.RoundsAround;
import org.wangge.reporting.Sheets;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The sheet of a unit: today's of one's own, unless another is asked for. */
@Controller
class ReportPages {

    private final ReportAccess access;
    private final Sheets sheets;
    private final SheetLines tables;
    private final RoundsAround rounds;
    private final LastStocks stocks;
    private final ReportViews views;
    private final Viewers viewers;
    private final Clock clock;

    ReportPages(
            ReportAccess access,
            Sheets sheets,
            SheetLines tables,
            RoundsAround rounds,
            LastStocks stocks,
            ReportViews views,
            Viewers viewers,
            Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.tables = tables;
        this.rounds = rounds;
        this.stocks = stocks;
        this.views = views;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * A figure as the page shows it.
     *
     * @param value {@code null} where nobody gave it
     * @param derived whether it can be disputed
     * @param byGrid whether it may be typed there
     * @param must whether a village has to give it
     */
    public record Line(
            String code,
            String name,
            String measuredIn,
            Long value,
            boolean typed,
            boolean derived,
            boolean byGrid,
            boolean must) {}

    /** One that facts learned since it was signed have made wrong: it waits for a correction. */
    public record Stale(String name, Long signed, Long now) {}

    /**
     * The sheet.
     *
     * @param day the newest round of a day; a round itself is named by {@code date}
     */
    @GetMapping("/reports")
    String sheet(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String date,
            @RequestParam(required = false) String day,
            @RequestParam(name = "as-known", required = false) String asKnown,
            Locale locale,
            Model model) {
        Viewer viewer = viewers.current();
        viewer.require(Act.READ_REPORTS);
        String asked = unit == null || unit.isBlank() ? own(viewer) : unit;
        RoundKey key = date == null || date.isBlank() ? newest(day) : RoundKey.parse(date);
        ReportAccess.Seen seen = access.visible(viewer, asked, key);
        Sheets.AsKnown when = seen.isOpen() ? FigurePages.asKnown(asKnown) : null;
        Sheets.Sheet sheet = sheets.of(seen, when);
        ReportView view = views.of(sheet, when, viewer);
        model.addAttribute("report", view);
        model.addAttribute("table", tables.of(seen, sheet, when, locale));
        model.addAttribute("around", rounds.of(key));
        model.addAttribute("asKnown", when == null ? "signed" : Codes.of(when));
        model.addAttribute("village", seen.report().level() == Level.VILLAGE);
        model.addAttribute("closed", seen.isOpen());
        List<Line> lines = lines(sheet, locale);
        model.addAttribute("lines", lines);
        model.addAttribute("typed", lines.stream().filter(Line::typed).toList());
        model.addAttribute("stale", stale(seen, sheet, lines));
        model.addAttribute("names", names(view));
        boolean acts = when == null;
        boolean signs = acts && ReportAccess.signs(viewer, asked);
        model.addAttribute("signs", signs);
        model.addAttribute("zero", signs && seen.isOpen() && sheets.toSign(seen).isZero());
        model.addAttribute("lastStocks", signs ? stocks.of(seen.report(), key) : Map.of());
        model.addAttribute("speaks", acts && ReportAccess.signs(viewer, view.parent()));
        model.addAttribute("myGrids", acts ? grids(viewer, asked) : List.of());
        return "pages/reports";
    }

    private RoundKey newest(String day) {
        return rounds.newest(
                day == null || day.isBlank()
                        ? Days.today(clock)
                        : RoundKey.parse(day).day());
    }

    private Map<String, String> names(ReportView of) {
        List<String> units = new ArrayList<>(of.missing());
        of.changes().forEach(change -> units.add(change.unit()));
        of.grids().forEach(grid -> units.add(grid.grid()));
        return views.names(units);
    }

    private List<Stale> stale(ReportAccess.Seen seen, Sheets.Sheet sheet, List<Line> lines) {
        if (seen.report().isTotal() || sheet.newest().isEmpty()) {
            return List.of();
        }
        Map<String, Long> now = sheets.of(seen, Sheets.AsKnown.NOW).figures().values();
        return lines.stream()
                .filter(line -> !Objects.equals(line.value(), now.get(line.code())))
                .map(line -> new Stale(line.name(), line.value(), now.get(line.code())))
                .toList();
    }

    private static List<Line> lines(Sheets.Sheet sheet, Locale locale) {
        return sheet.indicators().stream()
                .map(indicator -> line(indicator, sheet, locale))
                .toList();
    }

    private static Line line(Indicator of, Sheets.Sheet sheet, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new Line(
                of.code(),
                english ? of.nameEn() : of.name(),
                of.measuredIn(),
                sheet.figures().get(of.code()),
                of.typed(),
                of.isCounted() && of.level() == Level.GRID,
                of.typed() && of.level() == Level.GRID,
                of.mustGive());
    }

    private static List<String> grids(Viewer viewer, String village) {
        return viewer.member().posts().stream()
                .filter(post ->
                        post.role() == Role.GRID_LEADER && post.unitCode().startsWith(village + "-"))
                .map(HeldPost::unitCode)
                .toList();
    }

    /** The highest unit that this person signs for, else the village of their grid. */
    private static String own(Viewer viewer) {
        return viewer.member().posts().stream()
                .filter(post -> Act.READ_REPORTS.roles().contains(post.role()))
                .min(java.util.Comparator.comparing(HeldPost::level))
                .map(post -> post.level() == Level.GRID ? post.unitPath().split("/")[3] : post.unitCode())
                .orElseThrow(Problem::forbidden);
    }
}
