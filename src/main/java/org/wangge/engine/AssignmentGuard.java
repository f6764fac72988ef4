package org.wangge.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.wangge.problem.Problem;

/**
 * Lets a person take a task only for themselves and only from one of their own queues, and give back only their own.
 * What a model or a service of ours assigns is not looked at.
 */
class AssignmentGuard implements TaskListener {
    @Override
    public void notify(DelegateTask delegate) {
        if (!PersonGate.assigns()) {
            return;
        }
        TaskEntity task = (TaskEntity) delegate;
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        if (change == null) {
            return;
        }
        Authentication person = Context.getCommandContext().getAuthentication();
        String before = (String) change.getOrgValue();
        String after = task.getAssignee();
        boolean own = person != null
                && (before == null || before.equals(person.getUserId()))
                && (after == null || (after.equals(person.getUserId()) && mayTake(task, person)));
        if (!own) {
            Refusals.remember(Problem.forbidden());
            throw new AuthorizationException("A task is taken from one's own queue, for oneself");
        }
    }

    private static boolean mayTake(TaskEntity task, Authentication person) {
        List<String> queues = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        return task.getCandidates().stream()
                .anyMatch(link -> link.getGroupId() != null && queues.contains(link.getGroupId()));
    }
}
