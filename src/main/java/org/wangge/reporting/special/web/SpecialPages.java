package org.wangge.reporting.special.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.pages.Villages;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.reporting.special.KindDesk;
import org.wangge.reporting.special.SpecialAccess;
import org.wangge.reporting.special.SpecialHandling;
import org.wangge.reporting.special.SpecialKind;
import org.wangge.reporting.special.SpecialSearch;
import org.wangge.reporting.special.SpecialSituation;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;
import org.wangge.worklist.WorkItems;

/** The button's page, the list with one main action a line, and one situation with who knew when. */
@Controller
class SpecialPages {

    private static final int ROWS = 50;

    private final SpecialAccess access;
    private final SpecialSearch search;
    private final SpecialHandling handling;
    private final SpecialViews views;
    private final KindDesk kinds;
    private final Villages villages;
    private final WorkItems items;
    private final Viewers viewers;

    SpecialPages(
            SpecialAccess access,
            SpecialSearch search,
            SpecialHandling handling,
            SpecialViews views,
            KindDesk kinds,
            Villages villages,
            WorkItems items,
            Viewers viewers) {
        this.access = access;
        this.search = search;
        this.handling = handling;
        this.views = views;
        this.kinds = kinds;
        this.villages = villages;
        this.items = items;
        this.viewers = viewers;
    }

    /** One line of the list; {@code mine} where the viewer may acknowledge and act. */
    public record Row(SpecialView view, boolean mine) {}

    @GetMapping("/special")
    String list(@RequestParam(required = false) String cursor, Model model) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        List<SpecialSituation> found =
                search.find(viewer, new SpecialSearch.Filter(null, null, null, null, Page.idCursor(cursor)), ROWS + 1);
        Page<SpecialSituation> page = Page.of(found, ROWS, one -> one.id().toString());
        List<SpecialView> rows = views.rows(page.items());
        model.addAttribute(
                "rows",
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Row(
                                rows.get(i), access.handles(viewer, page.items().get(i))))
                        .toList());
        model.addAttribute("next", page.next());
        return "pages/special";
    }

    /** What a page that stays open asks each minute. */
    @GetMapping("/special/alarm")
    String alarm() {
        return "pages/special-alarm";
    }

    @GetMapping("/special/new")
    String report(Model model) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        boolean worksInVillage = viewer.member().posts().stream()
                .anyMatch(post ->
                        Act.WORK.roles().contains(post.role()) && post.level().compareTo(Level.VILLAGE) >= 0);
        List<Unit> choice = worksInVillage ? List.of() : villages.where(viewer, Act.WORK);
        model.addAttribute("villages", choice);
        model.addAttribute(
                "kinds",
                kinds.all().stream()
                        .filter(SpecialKind::isActive)
                        .map(SpecialKind::code)
                        .toList());
        model.addAttribute("kindNames", views.kindNames());
        return "pages/special-new";
    }

    @GetMapping("/special/{id}")
    String one(@PathVariable Long id, Model model) {
        Viewer viewer = viewers.current();
        SpecialSituation of = access.opened(viewer, id);
        boolean mine = access.handles(viewer, of);
        SpecialView whole = views.whole(of);
        model.addAttribute("situation", whole);
        model.addAttribute(
                "told",
                whole.known().stream().map(SpecialView.Known::name).distinct().toList());
        model.addAttribute("mine", mine);
        model.addAttribute(
                "tasks",
                items.about(of.unit(), of.key()).stream()
                        .filter(item -> viewer.username().equals(item.assignee())
                                || (item.assignee() == null && viewer.queues().contains(item.queue())))
                        .toList());
        model.addAttribute(
                "others",
                mine && of.isOpen()
                        ? views.rows(
                                search
                                        .find(viewer, new SpecialSearch.Filter(of.path(), null, null, true, null), ROWS)
                                        .stream()
                                        .filter(other -> !other.id().equals(id) && access.handles(viewer, other))
                                        .toList())
                        : List.of());
        return "pages/special-one";
    }

    /** One tap from the list; who comes second finds it done. */
    @PostMapping("/special/{id}/acknowledge")
    String acknowledge(@PathVariable Long id) {
        Viewer viewer = viewers.current();
        try {
            handling.acknowledge(viewer, access.handledBy(viewer, id));
        } catch (Problem done) {
            if (done.status() != 409) {
                throw done;
            }
        }
        return "redirect:/special/" + id;
    }

    @GetMapping("/admin/special-kinds")
    String kinds(Model model) {
        viewers.current().require(Act.ADMINISTER);
        model.addAttribute(
                "kinds", kinds.all().stream().map(KindController.KindView::of).toList());
        return "pages/special-kinds";
    }
}
