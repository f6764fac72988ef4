package org.wangge.policing.person.camunda;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.wangge.engine.EngineAccess;
import org.wangge.policing.Matter;
import org.wangge.policing.person.ComplaintProcess;

/** Carries complaints in the engine, each with its matter's id as business key and its matter's people alone. */
@Component
class EngineComplaintProcess implements ComplaintProcess {

    static final String UPHELD = "complaint-upheld";
    private static final String MODEL = "complaint";

    private final RuntimeService runtime;
    private final EngineAccess access;

    EngineComplaintProcess(RuntimeService runtime, EngineAccess access) {
        this.runtime = runtime;
        this.access = access;
    }

    @Override
    public void begin(Matter of) {
        access.asSystem(() -> runtime.startProcessInstanceByKey(
                MODEL,
                of.key(),
                Variables.putValue("matterId", of.id())
                        .putValue("unit", of.unit())
                        .putValue("grid", of.grid())
                        .putValueTyped("scope", Variables.stringValue("matter-" + of.key(), true))));
    }

    /**
     * Ends whatever else runs for the matter: each process has its own way out for this message. What one of them has
     * called ends with it.
     */
    void endAllBut(String instanceId, String matterKey) {
        access.asSystem(
                () -> runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(matterKey)
                        .rootProcessInstances()
                        .list()
                        .stream()
                        .filter(other -> !other.getId().equals(instanceId))
                        .forEach(other -> end(other.getId())));
    }

    private void end(String instanceId) {
        runtime.createExecutionQuery()
                .processInstanceId(instanceId)
                .messageEventSubscriptionName(UPHELD)
                .list()
                .forEach(waiting -> runtime.messageEventReceived(UPHELD, waiting.getId()));
    }
}
