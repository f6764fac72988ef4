package org.wangge.worklist.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.springframework.stereotype.Component;
import org.wangge.engine.EngineAccess;
import org.wangge.problem.Problem;
import org.wangge.worklist.EndedTask;
import org.wangge.worklist.TaskEngine;

/** The engine's tasks, for the work list, which has decided before who may do what. */
@Component
class EngineTasks implements TaskEngine {

    private final TaskService tasks;
    private final FormService forms;
    private final HistoryService history;
    private final EngineAccess access;

    EngineTasks(TaskService tasks, FormService forms, HistoryService history, EngineAccess access) {
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.access = access;
    }

    @Override
    public void complete(String taskId, Map<String, Object> facts) {
        try {
            access.asSystem(() -> tasks.complete(taskId, facts));
        } catch (NullValueException | OptimisticLockingException faster) {
            throw Problem.conflict("already-done");
        }
    }

    @Override
    public void assign(String taskId, String username) {
        try {
            access.asSystem(() -> tasks.setAssignee(taskId, username));
        } catch (NullValueException | OptimisticLockingException faster) {
            throw Problem.conflict("stale");
        }
    }

    @Override
    public String form(String taskId) {
        try (InputStream form = access.asSystem(() -> forms.getDeployedTaskForm(taskId))) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read a deployed form", e);
        }
    }

    @Override
    public Optional<EndedTask> ended(String taskId) {
        return access.asSystem(() -> Optional.ofNullable(
                        history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult())
                .map(task -> new EndedTask(task.getTenantId(), task.getAssignee(), queues(taskId))));
    }

    private Set<String> queues(String taskId) {
        return history.createHistoricIdentityLinkLogQuery().taskId(taskId).list().stream()
                .map(HistoricIdentityLinkLog::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
