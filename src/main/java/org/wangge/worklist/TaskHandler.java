package org.wangge.worklist;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What a feature does when people open and finish its human tasks. A bean of this type serves the tasks it names; the
 * door calls it inside the transaction that also completes the engine's task.
 */
public interface TaskHandler {

    /** The BPMN element ids that this handler serves, such as {@code issue-order}. */
    Set<String> tasks();

    /**
     * Locks the aggregate behind a business key until the transaction ends ({@code SELECT … FOR UPDATE}). It is the
     * first statement of every act on a task, so that two people who finish one task queue up instead of colliding.
     */
    void lock(String businessKey);

    /** What the form starts with: values of the domain, read anew each time and never kept in the engine. */
    Map<String, Object> prefill(OpenTask task);

    /**
     * The masked names of the people whom business keys stand for, as lists show them; keys that this feature does not
     * know are left out. It is asked once for a whole page.
     */
    default Map<String, String> people(Collection<String> businessKeys) {
        return Map.of();
    }

    /**
     * Runs the use case that the task stands for.
     *
     * @return the facts that gateways need, as the engine's list of allowed variables knows them; nothing else
     * @throws org.wangge.problem.Problem where the domain refuses (422 with fields, 409 with a code): the task stays
     */
    Map<String, Object> complete(OpenTask task, Submission data);
}
