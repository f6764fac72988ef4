package org.wangge.worklist;

/**
 * A human task that waits to be done.
 *
 * @param id the engine's task id
 * @param element the BPMN element id, such as {@code issue-order}
 * @param processKey the key of the process definition, such as {@code return-loop}
 * @param businessKey the case number, or the id of what else the process carries
 * @param tenant the code of the unit that owns the process instance, or what stands for the few who alone may see it
 * @param assignee the username of whoever has it, or {@code null}
 */
public record OpenTask(
        String id, String element, String processKey, String businessKey, String tenant, String assignee) {}
