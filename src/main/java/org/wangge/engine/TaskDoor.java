package org.wangge.engine;

import java.util.Map;

/**
 * The way by which the engine's own forms (Camunda's Tasklist) reach the domain: what a form starts with, and what
 * happens with its answers before the engine completes the task itself.
 */
public interface TaskDoor {

    /**
     * Checks that the person who is signed in may finish the task, validates the values against the task's form and
     * runs its handler, all in the engine's transaction. Nothing of the values may be stored by the engine.
     *
     * @return the gateway facts to set as process variables
     * @throws org.wangge.problem.Problem where the values, the person or the domain do not allow it; the task stays
     */
    Map<String, Object> submit(String taskId, Map<String, Object> values);

    /**
     * The values that the task's form starts with, read from the domain.
     *
     * @throws org.wangge.problem.Problem where the person who is signed in may not see the task
     */
    Map<String, Object> prefill(String taskId);
}
