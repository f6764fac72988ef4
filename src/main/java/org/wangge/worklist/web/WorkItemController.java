package org.wangge.worklist.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.JsonBody;
import org.wangge.paging.Page;
import org.wangge.security.Act;
import org.wangge.security.Viewers;
import org.wangge.worklist.Assignments;
import org.wangge.worklist.Door;
import org.wangge.worklist.WorkFilter;
import org.wangge.worklist.WorkForm;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkList;

/** The work list for clients of the API. */
@RestController
@RequestMapping("/api/work-items")
class WorkItemController {

    private final WorkList list;
    private final Assignments assignments;
    private final Door door;
    private final Viewers viewers;
    private final Clock clock;

    WorkItemController(WorkList list, Assignments assignments, Door door, Viewers viewers, Clock clock) {
        this.list = list;
        this.assignments = assignments;
        this.door = door;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping
    Page<WorkItemView> items(
            @RequestParam(required = false) String queue,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) String caseNumber,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        WorkFilter filter = new WorkFilter(queue, mine, caseNumber);
        Page<WorkItem> page = list.page(viewers.current(), filter, cursor, Page.limit(limit));
        return new Page<>(views(page.items()), page.next());
    }

    @GetMapping("/{id}")
    WorkFormView item(@PathVariable String id) {
        WorkForm form = list.open(viewers.current(), id);
        return new WorkFormView(view(form.item()), form.schema(), form.data());
    }

    @PostMapping("/{id}/claim")
    WorkItemView claim(@PathVariable String id) {
        assignments.claim(viewers.current(), id);
        return view(list.item(viewers.current(), id));
    }

    @PostMapping("/{id}/release")
    WorkItemView release(@PathVariable String id) {
        assignments.release(viewers.current(), id);
        return view(list.item(viewers.current(), id));
    }

    @PostMapping("/{id}/delegate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Receiver.class)))
    void delegate(@PathVariable String id, @RequestBody JsonBody body) {
        assignments.delegate(
                viewers.current(), id, () -> body.as(Receiver.class).to());
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Answers.class)))
    void complete(@PathVariable String id, @RequestBody JsonBody body) {
        door.complete(viewers.current(), id, () -> body.as(Answers.class).data());
    }

    private WorkItemView view(WorkItem item) {
        return views(List.of(item)).get(0);
    }

    private List<WorkItemView> views(List<WorkItem> items) {
        Map<String, String> people = list.people(items);
        Instant now = clock.instant();
        boolean seesCases = viewers.current().may(Act.READ_CASES);
        return items.stream()
                .map(item -> WorkItemView.of(item, seesCases, people.get(item.businessKey()), now))
                .toList();
    }

    record Receiver(String to) {}

    record Answers(Map<String, Object> data) {

        Answers {
            data = data == null ? Map.of() : data;
        }
    }
}
