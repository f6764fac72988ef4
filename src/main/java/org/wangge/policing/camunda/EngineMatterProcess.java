package org.wangge.policing.camunda;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.wangge.engine.EngineAccess;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.MatterProcess;

/**
 * Carries matters in the engine, with the matter's id as business key, and as tenant a scope of its own, so that the
 * engine's lists answer only those few who may know of it.
 */
@Component
class EngineMatterProcess implements MatterProcess {

    private static final String MODEL = "non-cooperation";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineAccess access;

    EngineMatterProcess(RuntimeService runtime, TaskService tasks, EngineAccess access) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.access = access;
    }

    @Override
    public void begin(Matter of) {
        VariableMap all = Variables.createVariables()
                .putValue("matterId", of.id())
                .putValue("unit", of.unit())
                .putValue("grid", of.grid())
                .putValue("withPolice", false)
                .putValueTyped("scope", Variables.stringValue(MatterAccess.scope(of), true));
        if (of.group() != null) {
            all.putValue("group", of.group());
        }
        access.asSystem(() -> runtime.startProcessInstanceByKey(MODEL, of.key(), all));
    }

    @Override
    public void needTimeOver(Matter of) {
        send("need-time-over", of);
    }

    @Override
    public void callIn(Matter of) {
        send("called-in", of);
    }

    @Override
    public void over(Matter of) {
        send("matter-over", of);
    }

    @Override
    public void complaintUpheld(Matter of) {
        send("complaint-upheld", of);
    }

    @Override
    public void officerChanged(Matter of, String username) {
        access.asSystem(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(of.key(), MODEL)
                .list()
                .forEach(instance -> {
                    runtime.setVariable(instance.getId(), "person", username);
                    tasks.createTaskQuery()
                            .processInstanceId(instance.getId())
                            .taskDefinitionKey("visit-person")
                            .list()
                            .forEach(task -> tasks.setAssignee(task.getId(), username));
                }));
    }

    @Override
    public boolean isPersuading(Matter of) {
        return access.asSystem(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(of.key())
                        .messageEventSubscriptionName("called-in")
                        .count()
                > 0);
    }

    /** To whoever waits for it; nobody may. */
    private void send(String message, Matter of) {
        access.asSystem(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(of.key())
                .correlateAllWithResult());
    }
}
