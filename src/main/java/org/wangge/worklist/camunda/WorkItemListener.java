package org.wangge.worklist.camunda;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
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
            case EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE ->
                items.toChange(task.getId()).ifPresent(item -> follow(item, task));
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> items.remove(task.getId());
            default -> throw new IllegalStateException("No such event: " + task.getEventName());
        }
    }

    private static void follow(WorkItem item, DelegateTask task) {
        item.assignTo(task.getAssignee());
        item.schedule(toInstant(task.getDueDate()), task.getPriority());
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
                queue(task),
                toInstant(task.getDueDate()),
                task.getPriority(),
                formKey(task),
                definition.getDeploymentId(),
                toInstant(task.getCreateTime()));
    }

    private static String queue(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has no queue"));
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
