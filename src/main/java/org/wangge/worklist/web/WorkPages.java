package org.wangge.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;
import org.wangge.worklist.Door;
import org.wangge.worklist.WorkFilter;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkList;

/** A person's work: what is theirs first, then what waits in their queues; one task; and the one after it. */
@Controller
class WorkPages {

    private static final int ROWS = 30;

    private final WorkList list;
    private final Door door;
    private final Viewers viewers;
    private final WorkRows rows;

    WorkPages(WorkList list, Door door, Viewers viewers, WorkRows rows) {
        this.list = list;
        this.door = door;
        this.viewers = viewers;
        this.rows = rows;
    }

    @GetMapping("/")
    String work(
            @RequestParam(required = false) String queue,
            @RequestParam(required = false) String cursor,
            HttpServletRequest request,
            Model model) {
        Viewer viewer = viewers.current();
        if (!viewer.may(Act.WORK)) {
            return "pages/welcome";
        }
        boolean first = queue == null && cursor == null;
        model.addAttribute("done", request.getParameter("done") != null);
        model.addAttribute("tabs", rows.tabs(viewer));
        List<WorkRow> mine = first ? mine(viewer) : List.of();
        model.addAttribute("mine", mine);
        tapped(request.getParameter("tapped"), mine, model);
        waiting(viewer, new WorkFilter(queue, false, null), cursor, model);
        return "pages/work";
    }

    @GetMapping("/work/rows")
    String more(
            @RequestParam(required = false) String queue,
            @RequestParam(required = false) String caseNumber,
            @RequestParam(required = false) String cursor,
            Model model) {
        waiting(viewers.current(), new WorkFilter(queue, false, caseNumber), cursor, model);
        return "pages/work-rows";
    }

    @GetMapping("/work/{id}")
    String task(@PathVariable String id, HttpServletRequest request, Model model) {
        Viewer viewer = viewers.current();
        WorkItem item = list.item(viewer, id);
        boolean isMine = viewer.username().equals(item.assignee());
        boolean isFree = item.assignee() == null && viewer.queues().contains(item.queue());
        model.addAttribute("item", rows.of(viewer, List.of(item)).get(0));
        model.addAttribute("done", request.getParameter("done") != null);
        model.addAttribute("mayDo", isMine || isFree);
        model.addAttribute("mayClaim", isFree);
        model.addAttribute("mayRelease", isMine && !item.isPersonal());
        model.addAttribute("colleagues", isMine || viewer.may(Act.SUPERVISE) ? rows.colleagues(item) : List.of());
        return "pages/task";
    }

    /** The most urgent item that the viewer may do, their own before those of their queues. */
    @GetMapping("/work/next")
    String next() {
        Viewer viewer = viewers.current();
        return list.page(viewer, new WorkFilter(null, true, null), null, 1).items().stream()
                .findFirst()
                .or(() -> list.page(viewer, WorkFilter.ALL, null, ROWS).items().stream()
                        .filter(item ->
                                item.assignee() == null && viewer.queues().contains(item.queue()))
                        .findFirst())
                .map(item -> "redirect:/work/" + item.id() + "?done")
                .orElse("redirect:/?done");
    }

    /** One tap does it, and leads to what this person is to do next about the same thing; who comes second is told so. */
    @PostMapping("/work/{id}/tap")
    String tap(@PathVariable String id) {
        Viewer viewer = viewers.current();
        try {
            WorkItem item = list.item(viewer, id);
            door.tap(viewer, id);
            return list.page(viewer, new WorkFilter(null, true, null), null, ROWS).items().stream()
                    .filter(next -> next.businessKey().equals(item.businessKey()))
                    .findFirst()
                    .map(next -> "redirect:/?tapped=" + next.id())
                    .orElse("redirect:/?done");
        } catch (Problem done) {
            if (done.status() != 409) {
                throw done;
            }
            return "redirect:/?tapped=before";
        }
    }

    private static void tapped(String next, List<WorkRow> mine, Model model) {
        model.addAttribute("before", "before".equals(next));
        mine.stream()
                .filter(row -> row.id().equals(next))
                .findFirst()
                .ifPresent(row -> model.addAttribute("nextStep", row));
    }

    private List<WorkRow> mine(Viewer viewer) {
        return rows.of(
                viewer,
                list.page(viewer, new WorkFilter(null, true, null), null, ROWS).items());
    }

    private void waiting(Viewer viewer, WorkFilter filter, String cursor, Model model) {
        Page<WorkItem> page = list.page(viewer, filter, cursor, ROWS);
        List<WorkItem> others = page.items().stream()
                .filter(item -> filter.queue() != null
                        || filter.caseNumber() != null
                        || !viewer.username().equals(item.assignee()))
                .toList();
        model.addAttribute("rows", rows.of(viewer, others));
        model.addAttribute("next", page.next());
        model.addAttribute("selected", filter.queue());
    }
}
