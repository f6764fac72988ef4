package org.wangge.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.http.Faults;
import org.wangge.paging.Page;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.RoundKey;
import org.wangge.reporting.Sheets;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** A figure of a sheet opened: who gave how much of it, and the list of what it counts. */
@Controller
class FigurePages {

    private final ReportAccess access;
    private final FigureViews figures;
    private final ReportViews views;
    private final Viewers viewers;

    FigurePages(ReportAccess access, FigureViews figures, ReportViews views, Viewers viewers) {
        this.access = access;
        this.figures = figures;
        this.views = views;
        this.viewers = viewers;
    }

    @GetMapping("/reports/figure")
    String figure(
            @RequestParam String unit,
            @RequestParam String date,
            @RequestParam String indicator,
            @RequestParam(name = "as-known", required = false) String asKnown,
            @RequestParam(required = false) String cursor,
            Locale locale,
            Model model) {
        opened(unit, date, indicator, asKnown, cursor, locale, model);
        return "pages/report-figure";
    }

    @GetMapping("/reports/figure/rows")
    String rows(
            @RequestParam String unit,
            @RequestParam String date,
            @RequestParam String indicator,
            @RequestParam(name = "as-known", required = false) String asKnown,
            @RequestParam String cursor,
            Locale locale,
            Model model) {
        opened(unit, date, indicator, asKnown, cursor, locale, model);
        return "pages/report-figure-rows";
    }

    private void opened(
            String unit, String date, String indicator, String asKnown, String cursor, Locale locale, Model model) {
        Viewer viewer = viewers.current();
        ReportAccess.Seen seen = access.visible(viewer, unit, RoundKey.parse(date));
        Sheets.AsKnown when = asKnown(asKnown);
        FigureView figure = figures.of(seen, indicator, when, viewer, Page.idCursor(cursor), Page.limit(null), locale);
        List<String> units = new ArrayList<>(List.of(unit));
        figure.items().forEach(item -> {
            units.add(item.village());
            units.add(item.grid());
            units.add(item.group());
        });
        units.removeIf(Objects::isNull);
        model.addAttribute("figure", figure);
        model.addAttribute("unit", unit);
        model.addAttribute("date", seen.round().key().toString());
        model.addAttribute("asKnown", asKnown == null || when == null ? "" : asKnown);
        model.addAttribute("village", !seen.report().isTotal());
        model.addAttribute("open", !seen.isOpen());
        model.addAttribute("names", views.names(units));
    }

    /** @throws org.wangge.problem.Problem 422 for another word */
    static Sheets.AsKnown asKnown(String given) {
        Faults faults = new Faults();
        Sheets.AsKnown known = given == null || given.isBlank() || given.equals("signed")
                ? null
                : faults.code("as-known", Sheets.AsKnown.class, given);
        faults.raise();
        return known;
    }
}
