package org.wangge.returns.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;
import org.wangge.organisation.Level;
import org.wangge.organisation.Staff;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.pages.Villages;
import org.wangge.paging.Page;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.OfferAnswers;
import org.wangge.returns.ReturnCase;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The ledger of a unit and the page of a case, for the eye; both show what the API answers. */
@Controller
class CasePages {

    private static final Map<String, List<String>> LEFT_OUT = Map.of(
            "centralised", List.of(),
            "home", List.of("TRANSFER"),
            "home-monitoring", List.of("TRANSFER", "QUARANTINE"),
            "tests-only", List.of("TRANSFER", "QUARANTINE", "CODE"),
            "none", List.of("TRANSFER", "QUARANTINE", "MONITOR", "CODE"));

    private final CaseController cases;
    private final CaseAccess access;
    private final CaseViews views;
    private final Viewers viewers;
    private final Units units;
    private final Staff staff;
    private final Villages villages;
    private final OfferAnswers offers;

    CasePages(
            CaseController cases,
            CaseAccess access,
            CaseViews views,
            Viewers viewers,
            Units units,
            Staff staff,
            Villages villages,
            OfferAnswers offers) {
        this.cases = cases;
        this.access = access;
        this.views = views;
        this.viewers = viewers;
        this.units = units;
        this.staff = staff;
        this.villages = villages;
        this.offers = offers;
    }

    /** What the page was asked for; {@code status} is {@code open} unless told. */
    public record Filter(String q, String unit, String stage, String status, Boolean overdue, String cursor) {

        String asked() {
            return status == null ? "open" : status;
        }

        public boolean isLateOnly() {
            return Boolean.TRUE.equals(overdue);
        }
    }

    @GetMapping("/cases")
    String ledger(@ModelAttribute("filter") Filter filter, Model model) {
        rows(filter, model);
        model.addAttribute("units", choices(viewers.current()));
        model.addAttribute("status", filter.asked());
        return "pages/cases";
    }

    @GetMapping("/cases/rows")
    String rows(@ModelAttribute("filter") Filter filter, Model model) {
        Page<CaseRow> page = cases.list(
                filter.unit(),
                filter.stage(),
                filter.asked(),
                filter.isLateOnly(),
                false,
                filter.q(),
                filter.cursor(),
                null);
        model.addAttribute("cases", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute(
                "names",
                units
                        .findAllById(page.items().stream()
                                .map(CaseRow::unit)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::code, Unit::name)));
        model.addAttribute("query", query(filter));
        return "pages/cases-rows";
    }

    @GetMapping("/cases/{number}")
    String one(@PathVariable String number, Model model) {
        Viewer viewer = viewers.current();
        ReturnCase of = access.visible(number, viewer);
        CaseView view = views.of(of);
        Unit village = units.findById(of.where().village()).orElseThrow();
        boolean answers = viewer.accountId().equals(of.custodianId())
                || viewer.may(Act.SUPERVISE, of.where().path());
        model.addAttribute("case", view);
        model.addAttribute("unitName", village.name());
        model.addAttribute("skipped", LEFT_OUT.getOrDefault(view.rule().place(), List.of()));
        model.addAttribute("isCustodian", answers);
        model.addAttribute(
                "colleagues",
                answers
                        ? staff.beneath(village.path()).stream()
                                .filter(member ->
                                        member.enabled() && !member.accountId().equals(of.custodianId()))
                                .toList()
                        : List.of());
        model.addAttribute("offers", offers.to(viewer, of));
        model.addAttribute("grids", units.findByLevelAndPathStartingWithOrderByCode(Level.GRID, village.path()));
        model.addAttribute("villages", answers ? villages.all() : List.of());
        return "pages/case";
    }

    /** The units of the viewer's posts and, down to villages (in a village: to grids), all beneath them. */
    private List<Unit> choices(Viewer viewer) {
        return viewer.visiblePaths().stream()
                .flatMap(path -> units.findByPathStartingWithOrderByPath(path).stream())
                .filter(unit -> unit.level() != Level.GROUP)
                .filter(unit -> unit.level() != Level.GRID || !viewer.may(Act.SUPERVISE))
                .distinct()
                .sorted(Comparator.comparing(Unit::path))
                .toList();
    }

    private static String query(Filter filter) {
        return UriComponentsBuilder.newInstance()
                .queryParam("q", text(filter.q()))
                .queryParam("unit", text(filter.unit()))
                .queryParam("stage", text(filter.stage()))
                .queryParam("status", filter.asked())
                .queryParam("overdue", filter.isLateOnly())
                .encode()
                .build()
                .getQuery();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
