package org.wangge.reporting.web;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.reporting.RoundKey;
import org.wangge.reporting.forms.SheetDesk;
import org.wangge.reporting.forms.SheetSource;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The sheets that other offices ask for: to take away, and for the administrator to replace. */
@Controller
class SheetPages {

    private final SheetDesk desk;
    private final SheetPlaces places;
    private final Accounts accounts;
    private final Viewers viewers;

    SheetPages(SheetDesk desk, SheetPlaces places, Accounts accounts, Viewers viewers) {
        this.desk = desk;
        this.places = places;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    /** A template that is in place or was; {@code by} is {@code null} for the one that came with the software. */
    public record VersionRow(int version, String by, OffsetDateTime at) {}

    @GetMapping("/reports/sheets")
    String sheets(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String date,
            @RequestParam(required = false) String round,
            Model model) {
        Viewer viewer = viewers.current();
        boolean takes = viewer.may(Act.READ_REPORTS);
        boolean replaces = viewer.may(Act.ADMINISTER);
        if (!takes && !replaces) {
            throw Problem.forbidden();
        }
        List<SheetDesk.Known> all = desk.all();
        if (takes) {
            List<Unit> units = places.units(viewer);
            Unit of = places.among(units, places.unit(viewer, unit));
            RoundKey key = places.round(date, round);
            model.addAttribute("unit", of.code());
            model.addAttribute("unitName", of.name());
            model.addAttribute("units", units);
            model.addAttribute("grid", of.level() == Level.GRID);
            model.addAttribute("date", key.toString());
            model.addAttribute("day", key.day().toString());
            model.addAttribute("ordinal", key.ordinal());
            model.addAttribute("rounds", places.roundsOn(key.day()));
        }
        if (replaces) {
            Map<String, List<VersionRow>> versions = new TreeMap<>();
            all.forEach(sheet -> versions.put(
                    sheet.code(),
                    desk.versions(sheet.code()).stream().map(this::row).toList()));
            model.addAttribute("versions", versions);
        }
        model.addAttribute("takes", takes);
        model.addAttribute("replaces", replaces);
        model.addAttribute("sheets", all.stream().map(SheetController::view).toList());
        model.addAttribute(
                "sources", Arrays.stream(SheetSource.values()).map(Codes::of).toList());
        return "pages/report-sheets";
    }

    private VersionRow row(SheetDesk.Known of) {
        String by = of.by() == null
                ? null
                : accounts.findById(of.by()).orElseThrow().name();
        return new VersionRow(of.version(), by, Days.local(of.at()));
    }
}
