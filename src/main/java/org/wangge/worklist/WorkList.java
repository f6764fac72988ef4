package org.wangge.worklist;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.worklist.form.FormSchema;

/** What waits for whom: the pages of the work list and one item with its form. */
@Service
@Transactional(readOnly = true)
public class WorkList {

    private final WorkItems items;
    private final WorkItemSearch search;
    private final Reach reach;
    private final Handlers handlers;
    private final Forms forms;
    private final TaskEngine engine;
    private final Units units;
    private final Clock clock;

    WorkList(
            WorkItems items,
            WorkItemSearch search,
            Reach reach,
            Handlers handlers,
            Forms forms,
            TaskEngine engine,
            Units units,
            Clock clock) {
        this.items = items;
        this.search = search;
        this.reach = reach;
        this.handlers = handlers;
        this.forms = forms;
        this.engine = engine;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The items that a person sees, the most urgent first.
     *
     * @param cursor where the page before ended, or {@code null} for the first
     * @param limit how many at most
     * @throws Problem 403 or 404 for a queue that is not this person's to see
     */
    public Page<WorkItem> page(Viewer viewer, WorkFilter filter, String cursor, int limit) {
        if (filter.queue() != null && !viewer.queues().contains(filter.queue())) {
            requireSupervision(viewer, filter.queue());
        }
        var found = search.find(viewer, filter, Cursor.parse(cursor), limit + 1);
        return Page.of(found, limit, item -> item.cursor().toString());
    }

    /** @throws Problem 404, 403, or 409 {@code already-done} */
    public WorkItem item(Viewer viewer, String id) {
        WorkItem item = items.read(id).orElseThrow(() -> reach.gone(viewer, engine.ended(id)));
        reach.requireSight(viewer, item);
        return item;
    }

    /** The masked names of the people whom items are about, by business key. */
    public Map<String, String> people(Collection<WorkItem> about) {
        return handlers.people(about);
    }

    /** What items are about in a word, by business key. */
    public Map<String, String> topics(Collection<WorkItem> about) {
        return handlers.topics(about);
    }

    /** Whether one tap does an item, as far as this person may do it. */
    public boolean takesOneTap(Viewer viewer, WorkItem item) {
        boolean may = item.assignee() == null
                ? viewer.queues().contains(item.queue())
                : viewer.username().equals(item.assignee());
        return may && !handlers.oneTap(item).isEmpty();
    }

    /** An item with its form and what the form starts with: what the feature knows, and now for moments it leaves open. */
    public WorkForm open(Viewer viewer, String id) {
        WorkItem item = item(viewer, id);
        FormSchema form = forms.of(item);
        Map<String, Object> data = handlers.prefill(item);
        String now = Handlers.moment(clock.instant());
        form.moments().forEach(key -> data.putIfAbsent(key, now));
        return new WorkForm(item, form.json(), data);
    }

    /** What an item's form starts with, in the shapes that forms know. */
    public Map<String, Object> prefill(Viewer viewer, String id) {
        return handlers.prefill(item(viewer, id));
    }

    private void requireSupervision(Viewer viewer, String queue) {
        String path = Queue.parse(queue)
                .flatMap(parsed -> units.findById(parsed.unitCode()))
                .map(Unit::path)
                .orElseThrow(Problem::notFound);
        if (!viewer.may(Act.SUPERVISE, path)) {
            throw viewer.mayInVillage(Act.READ_CASES, path) ? Problem.forbidden() : Problem.notFound();
        }
    }
}
