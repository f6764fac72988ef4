package org.wangge.worklist.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import org.wangge.engine.Variables;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkItems;

/** Keeps the table of open items in step with the engine's tasks, in the engine's transaction. */
@Component
class WorkItemListener implements TaskListener {

    private final WorkItems items;

    WorkItemListener(WorkItems items) {
        this.items = items;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> items.add(item((TaskEntity) task));
            case EVENTNAME_ASSIGNMENT ->
                items.toChange(task.getId()).ifPresent(item -> item.assignTo(task.getAssignee()));
            case EVENTNAME_UPDATE -> items.toChange(task.getId()).ifPresent(item -> follow(item, (TaskEntity) task));
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> items.remove(task.getId());
            default -> throw new IllegalStateException("No such event: " + task.getEventName());
        }
    }

    /** A task has one queue: where another stands beside the known one, it has just been moved there. */
    private static void follow(WorkItem item, TaskEntity task) {
        item.assignTo(task.getAssignee());
        item.schedule(toInstant(task.getDueDate()), task.getPriority());
        queues(task).filter(queue -> !queue.equals(item.queue())).findFirst().ifPresent(item::moveTo);
    }

    private static WorkItem item(TaskEntity task) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) task.getProcessDefinition();
        OpenTask open = new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                definition.getKey(),
                task.getExecution().getProcessBusinessKey(),
                task.getTenantId(),
                task.getAssignee());
        return new WorkItem(
                open,
                task.getName(),
                unit(task),
                queue(task),
                toInstant(task.getDueDate()),
                task.getPriority(),
                formKey(task),
                definition.getDeploymentId(),
                toInstant(task.getCreateTime()));
    }

    /** A tenant that is no unit says nothing about the place; the process then keeps it as a variable. */
    private static String unit(TaskEntity task) {
        return Variables.isUnit(task.getTenantId())
                ? task.getTenantId()
                : (String) task.getExecution().getVariable(Variables.UNIT);
    }

    private static String queue(TaskEntity task) {
        return queues(task)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has no queue"));
    }

    private static Stream<String> queues(TaskEntity task) {
        var entities = Context.getCommandContext().getDbEntityManager();
        return task.getCandidates().stream()
                .filter(link -> !entities.isDeleted((IdentityLinkEntity) link))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull);
    }

    private static String formKey(TaskEntity task) {
        task.initializeFormKey();
        if (task.getCamundaFormRef() == null) {
            throw new IllegalStateException(task.getTaskDefinitionKey() + " has no form");
        }
        return task.getCamundaFormRef().getKey();
    }

    private static Instant toInstant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
