package org.wangge.reporting.special.camunda;

import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.engine.EngineAccess;
import org.wangge.reporting.special.SpecialProcess;
import org.wangge.reporting.special.SpecialSituation;

/** Carries situations in the engine, with the situation's id as business key and its village as tenant. */
@Component
class EngineSpecialProcess implements SpecialProcess {

    private static final String MODEL = "special-situation";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineAccess access;

    EngineSpecialProcess(RuntimeService runtime, TaskService tasks, EngineAccess access) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.access = access;
    }

    @Override
    public void begin(SpecialSituation of) {
        String since = Days.local(of.reportedAt()).toString();
        access.asSystem(() -> runtime.startProcessInstanceByKey(
                MODEL,
                of.key(),
                Variables.putValue("since", since).putValueTyped("unit", Variables.stringValue(of.unit(), true))));
    }

    @Override
    public void acknowledged(SpecialSituation of, String username) {
        withTask(of, task -> tasks.complete(task.getId(), Map.of("outcome", "acknowledged", "person", username)));
    }

    @Override
    public void moveTo(SpecialSituation of, String queue) {
        withTask(of, task -> {
            tasks.setAssignee(task.getId(), null);
            for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
                if (link.getGroupId() != null) {
                    tasks.addCandidateGroup(task.getId(), queue);
                    tasks.deleteCandidateGroup(task.getId(), link.getGroupId());
                }
            }
        });
    }

    @Override
    public void passOn(SpecialSituation of, String from, String to) {
        access.asSystem(() -> {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processDefinitionKey(MODEL)
                    .processInstanceBusinessKey(of.key())
                    .list()) {
                runtime.setVariable(instance.getId(), "person", to);
            }
            for (Task task : tasks.createTaskQuery()
                    .processDefinitionKey(MODEL)
                    .processInstanceBusinessKey(of.key())
                    .taskAssignee(from)
                    .list()) {
                tasks.setAssignee(task.getId(), to);
            }
        });
    }

    @Override
    public void merged(SpecialSituation of) {
        access.asSystem(() -> runtime.createMessageCorrelation("situation-merged")
                .processInstanceBusinessKey(of.key())
                .correlate());
    }

    private void withTask(SpecialSituation of, Consumer<Task> work) {
        access.asSystem(() -> work.accept(tasks.createTaskQuery()
                .processInstanceBusinessKey(of.key())
                .taskDefinitionKey("acknowledge-situation")
                .singleResult()));
    }
}
