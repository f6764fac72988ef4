package org.wangge.worklist;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;
import org.wangge.worklist.form.Feel;
import org.wangge.worklist.form.FormAnswers;
import org.wangge.worklist.form.FormSchema;

/**
 * The one door through which human tasks are finished, from whichever list. It locks the aggregate first, so that of
 * two people who finish one task the second waits and then finds it done.
 */
@Service
@Transactional
public class Door {

    private final WorkItems items;
    private final Handlers handlers;
    private final Forms forms;
    private final TaskEngine engine;
    private final Reach reach;
    private final Feel feel;
    private final Clock clock;

    Door(WorkItems items, Handlers handlers, Forms forms, TaskEngine engine, Reach reach, Feel feel, Clock clock) {
        this.items = items;
        this.handlers = handlers;
        this.forms = forms;
        this.engine = engine;
        this.reach = reach;
        this.feel = feel;
        this.clock = clock;
    }

    /**
     * Finishes a task with the answers to its form.
     *
     * @param answers is asked only once it is clear that this person may do the task
     * @throws Problem 404 or 403 where it is not this person's to do, 409 {@code already-done}, 422 with the faults of
     *     the answers, and whatever the task's handler refuses; nothing is then changed
     */
    public void complete(Viewer viewer, String id, Supplier<Map<String, Object>> answers) {
        engine.complete(id, submit(viewer, id, answers));
    }

    /** The same with answers that were read already. */
    public void complete(Viewer viewer, String id, Map<String, Object> answers) {
        complete(viewer, id, () -> answers);
    }

    /** Finishes a task by one tap, with the answers that its handler has for that. */
    public void tap(Viewer viewer, String id) {
        WorkItem item = items.read(id).orElseThrow(() -> reach.gone(viewer, engine.ended(id)));
        complete(viewer, id, () -> handlers.oneTap(item));
    }

    /**
     * All of completing but the engine's own part, for whom the engine completes the task itself.
     *
     * @return the facts that the task's gateways need
     */
    public Map<String, Object> submit(Viewer viewer, String id, Supplier<Map<String, Object>> answers) {
        WorkItem item = locked(viewer, id);
        reach.requireDoing(viewer, item);
        TaskHandler handler = handlers.of(item);
        return handler.complete(item.task(), read(item, answers.get()));
    }

    /** The item, with its aggregate locked until the transaction ends; it has the same rules on sight as any act. */
    WorkItem locked(Viewer viewer, String id) {
        WorkItem seen = items.read(id).orElseThrow(() -> reach.gone(viewer, engine.ended(id)));
        reach.requireSight(viewer, seen);
        handlers.of(seen).lock(seen.businessKey());
        return items.read(id).orElseThrow(() -> Problem.conflict("already-done"));
    }

    private Submission read(WorkItem item, Map<String, Object> answers) {
        FormSchema schema = forms.of(item);
        Map<String, Object> data = schema.readsData() ? handlers.conditions(item) : Map.of();
        FormAnswers read = schema.read(answers, data, feel, Days.today(clock));
        if (!read.faults().isEmpty()) {
            throw Problem.invalid(read.faults());
        }
        return new Submission(read.values());
    }
}
