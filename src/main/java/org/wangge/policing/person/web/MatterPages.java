package org.wangge.policing.person.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.paging.Page;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.MatterPart;
import org.wangge.policing.Matters;
import org.wangge.policing.person.Complaining;
import org.wangge.policing.person.Hearing;
import org.wangge.policing.person.Notifying;
import org.wangge.policing.person.Standing;
import org.wangge.policing.web.MatterController;
import org.wangge.policing.web.MatterRow;
import org.wangge.policing.web.MatterView;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The list of matters and the page of one, for the eye; both show what the API answers. */
@Controller
@RequestMapping("/policing/matters")
class MatterPages {

    private final MatterController matters;
    private final MatterAccess access;
    private final Matters rows;
    private final ObjectProvider<MatterPart> parts;
    private final Notifying notifying;
    private final Hearing hearing;
    private final Complaining complaining;
    private final Standing standing;
    private final Leading leading;
    private final Units units;
    private final Viewers viewers;

    MatterPages(
            MatterController matters,
            MatterAccess access,
            Matters rows,
            ObjectProvider<MatterPart> parts,
            Notifying notifying,
            Hearing hearing,
            Complaining complaining,
            Standing standing,
            Leading leading,
            Units units,
            Viewers viewers) {
        this.matters = matters;
        this.access = access;
        this.rows = rows;
        this.parts = parts;
        this.notifying = notifying;
        this.hearing = hearing;
        this.complaining = complaining;
        this.standing = standing;
        this.leading = leading;
        this.units = units;
        this.viewers = viewers;
    }

    /** What the list was asked for; {@code state} is {@code open} unless told. */
    public record Filter(String unit, String stage, String kind, String state, String cursor) {

        String asked() {
            return state == null ? "open" : state;
        }
    }

    @GetMapping
    String list(@ModelAttribute("filter") Filter filter, Model model) {
        more(filter, model);
        model.addAttribute("units", choices(viewers.current()));
        model.addAttribute("state", filter.asked());
        return "pages/matters";
    }

    @GetMapping("/rows")
    String more(@ModelAttribute("filter") Filter filter, Model model) {
        Page<MatterRow> page =
                matters.list(filter.unit(), filter.stage(), filter.kind(), filter.asked(), filter.cursor(), null);
        model.addAttribute("matters", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute(
                "names",
                names(page.items().stream().map(MatterRow::unit).distinct().toList()));
        model.addAttribute("query", query(filter));
        return "pages/matters-rows";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Locale locale, Model model) {
        Viewer viewer = viewers.current();
        MatterView view = matters.one(id);
        Matter matter = rows.findById(Long.valueOf(id)).orElseThrow();
        model.addAttribute("view", view);
        model.addAttribute("matter", view.matter());
        model.addAttribute("names", names(List.of(matter.unit(), matter.township())));
        if (view.file() == null) {
            return "pages/matter-outcome";
        }
        model.addAttribute("file", view.file());
        model.addAttribute("mine", List.copyOf(viewer.queues()));
        model.addAttribute("stands", standing.stage(matter, locale));
        model.addAttribute("leading", leading.of(matter));
        model.addAttribute("notices", notifying.of(matter));
        model.addAttribute("noticeDue", notifying.isDue(matter));
        model.addAttribute("statements", hearing.of(matter));
        model.addAttribute("complaints", complaining.of(matter));
        model.addAttribute("readsComplaints", readsComplaints(viewer));
        model.addAttribute("openings", openings(id, matter, viewer));
        List<MatterPart> shown = parts.orderedStream()
                .filter(part -> part.isShown(matter, viewer))
                .toList();
        shown.forEach(part -> model.addAllAttributes(part.model(matter, viewer)));
        model.addAttribute("parts", shown.stream().map(MatterPart::template).toList());
        return "pages/matter";
    }

    /** A complaint may be about the village or the officer who was sent: they see that there is one, not what it says. */
    private static boolean readsComplaints(Viewer viewer) {
        return viewer.may(Act.DECIDE_AT_STATION) || viewer.may(Act.DECIDE_AT_COUNTY) || viewer.may(Act.REVIEW_LAW);
    }

    /** Who opened the file, for the head of the station alone. */
    private List<MatterController.Opening> openings(String id, Matter matter, Viewer viewer) {
        return access.isHeaded(matter, viewer) ? matters.openings(id, null, 20).items() : List.of();
    }

    private List<Unit> choices(Viewer viewer) {
        return viewer.member().posts().stream()
                .flatMap(post -> units.findByPathStartingWithOrderByPath(post.unitPath()).stream())
                .filter(unit -> unit.level() == Level.VILLAGE || unit.level() == Level.TOWNSHIP)
                .distinct()
                .toList();
    }

    private Map<String, String> names(List<String> codes) {
        return units.findAllById(codes).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    private static String query(Filter filter) {
        return UriComponentsBuilder.newInstance()
                .queryParam("unit", text(filter.unit()))
                .queryParam("stage", text(filter.stage()))
                .queryParam("kind", text(filter.kind()))
                .queryParam("state", filter.asked())
                .encode()
                .build()
                .getQuery();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
