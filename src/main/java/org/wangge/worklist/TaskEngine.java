package org.wangge.worklist;

import java.util.Map;
import java.util.Optional;

/** What the work list asks of the process engine. Whether somebody may do it has been decided before. */
public interface TaskEngine {

    /**
     * Completes a task with the facts that its gateways need.
     *
     * @throws org.wangge.problem.Problem 409 {@code already-done} where somebody was faster
     */
    void complete(String taskId, Map<String, Object> facts);

    /**
     * @param username {@code null} gives the task back to its queue
     * @throws org.wangge.problem.Problem 409 where somebody was faster
     */
    void assign(String taskId, String username);

    /** The text of a task's form as it was deployed with the task's model. */
    String form(String taskId);

    /** A task that is no longer open; empty where there was none of that id. */
    Optional<EndedTask> ended(String taskId);
}
