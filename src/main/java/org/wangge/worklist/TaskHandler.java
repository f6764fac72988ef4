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
     * The masked names of the people whom business keys stand for, as lists show them; whom nobody knows is left out.
     * Of all handlers with the same {@link #subject()} one is asked, once for a whole page.
     */
    default Map<String, String> people(Collection<String> businessKeys) {
        return Map.of();
    }

    /** What business keys are about in a word, as lists show it; asked in the same way as {@link #people}. */
    default Map<String, String> topics(Collection<String> businessKeys) {
        return Map.of();
    }

    /** The answers that one tap in the list gives to a task; empty where its form must be filled in. */
    default Map<String, Object> oneTap(String element) {
        return Map.of();
    }

    /** What the conditions and limits of the form ask of what it starts with; unless it says otherwise, all of it. */
    default Map<String, Object> conditions(OpenTask task) {
        return prefill(task);
    }

    /** The number of the case that a business key belongs to; {@code null} where there is none. */
    default String caseNumber(String businessKey) {
        return businessKey;
    }

    /** What a business key stands for, as the audit trail names it. */
    default String subject() {
        return "case";
    }

    /**
     * Runs the use case that the task stands for.
     *
     * @return the facts that gateways need, as the engine's list of allowed variables knows them; nothing else
     * @throws org.wangge.problem.Problem where the domain refuses (422 with fields, 409 with a code): the task stays
     */
    Map<String, Object> complete(OpenTask task, Submission data);
}
