package org.wangge.returns.camunda;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.wangge.engine.EngineAccess;
import org.wangge.returns.LoopFacts;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.ReturnProcess;
import org.wangge.returns.Stage;

/** Carries cases in the engine. Every process of a case has its number as business key and its village as tenant. */
@Component
class EngineReturnProcess implements ReturnProcess {

    private static final String LOOP = "return-loop";
    private static final String CASE_ENDED = "case-ended";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineAccess access;
    private final LoopFacts facts;

    EngineReturnProcess(RuntimeService runtime, TaskService tasks, EngineAccess access, LoopFacts facts) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.access = access;
        this.facts = facts;
    }

    @Override
    public void begin(ReturnCase of, Stage at) {
        access.asSystem(() -> start(LOOP, of, of.where().village(), facts.toBegin(of, at)));
    }

    /** Begins the loop of a case that goes on here, and anew what waits in and beside the one it goes on from. */
    void beginFrom(String before, ReturnCase made) {
        Map<String, Object> all = facts.toBegin(made, made.stage());
        if (made.stage() == Stage.MONITOR && !isWaiting(before, "receive-home")) {
            all.put("place", "home-monitoring");
        }
        if (made.stage() == Stage.QUARANTINE && !isWaiting(before, "arrange-ride-home")) {
            all.put("canTravelAlone", true);
        }
        access.asSystem(() -> start(LOOP, made, made.where().village(), all));
        for (String side : List.of("fever-review", "missed-check", "missed-test")) {
            if (isRunning(before, side)) {
                beside(side, made, Map.of());
            }
        }
    }

    @Override
    public void lastDayBegan(ReturnCase of) {
        access.asSystem(() -> runtime.createMessageCorrelation("last-day")
                .processInstanceBusinessKey(of.number())
                .correlateAllWithResult());
    }

    @Override
    public void end(ReturnCase of) {
        endAllBut(null, of.number());
    }

    /** Ends what runs for a case, but for the instance that is itself on its way to the end. */
    void endAllBut(String instanceId, String number) {
        access.asSystem(() -> runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(number)
                .messageEventSubscriptionName(CASE_ENDED)
                .list()
                .stream()
                .filter(waiting -> !waiting.getProcessInstanceId().equals(instanceId))
                .forEach(waiting -> runtime.messageEventReceived(CASE_ENDED, waiting.getId())));
    }

    @Override
    public void checkMissed(ReturnCase of) {
        beside("missed-check", of, Map.of());
    }

    @Override
    public void testMissed(ReturnCase of) {
        beside("missed-test", of, Map.of());
    }

    @Override
    public void feverFound(ReturnCase of) {
        beside("fever-review", of, Map.of());
    }

    @Override
    public void handoverOffered(ReturnCase of, String toUsername) {
        beside("handover", of, Map.of("person", toUsername));
    }

    @Override
    public void handoverExpired(ReturnCase of) {
        expire("handover", of);
    }

    @Override
    public void transferOffered(ReturnCase of, String toUnit) {
        access.asSystem(() -> start("village-transfer", of, toUnit, facts.beside(of)));
    }

    @Override
    public void transferExpired(ReturnCase of) {
        expire("village-transfer", of);
    }

    @Override
    public void closureProposed(ReturnCase of) {
        beside("closure", of, Map.of());
    }

    @Override
    public void custodianChanged(ReturnCase of, String username) {
        access.asSystem(() -> {
            for (ProcessInstance instance : instances(of)) {
                Object before = runtime.getVariable(instance.getId(), "custodian");
                runtime.setVariable(instance.getId(), "custodian", username);
                tasksOf(instance, before).forEach(task -> tasks.setAssignee(task.getId(), username));
            }
        });
    }

    private List<Task> tasksOf(ProcessInstance instance, Object custodian) {
        if (custodian == null || instance.getProcessDefinitionId().startsWith("handover:")) {
            return List.of();
        }
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskAssignee(custodian.toString())
                .list();
    }

    @Override
    public void gridChanged(ReturnCase of) {
        access.asSystem(() -> instances(of).forEach(instance -> {
            String before = "@" + runtime.getVariable(instance.getId(), "grid");
            runtime.setVariable(instance.getId(), "grid", of.where().grid());
            tasks.createTaskQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .forEach(task -> moveQueues(task, before, of));
        }));
    }

    private void moveQueues(Task task, String before, ReturnCase of) {
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if (link.getGroupId() != null && link.getGroupId().endsWith(before)) {
                String role = link.getGroupId().substring(0, link.getGroupId().indexOf('@'));
                tasks.addCandidateGroup(task.getId(), role + "@" + of.where().grid());
                tasks.deleteCandidateGroup(task.getId(), link.getGroupId());
            }
        }
    }

    @Override
    public boolean isRunning(ReturnCase of, String process) {
        return isRunning(of.number(), process);
    }

    private boolean isRunning(String number, String process) {
        return access.asSystem(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number, process)
                        .count()
                > 0);
    }

    private boolean isWaiting(String number, String task) {
        return access.asSystem(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey(task)
                        .count()
                > 0);
    }

    private List<ProcessInstance> instances(ReturnCase of) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(of.number())
                .list();
    }

    private void beside(String process, ReturnCase of, Map<String, Object> more) {
        VariableMap all = Variables.fromMap(facts.beside(of));
        all.putAll(more);
        access.asSystem(() -> start(process, of, of.where().village(), all));
    }

    private void expire(String process, ReturnCase of) {
        access.asSystem(() -> {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(of.number(), process)
                    .list()) {
                runtime.createMessageCorrelation("offer-expired")
                        .processInstanceId(instance.getId())
                        .correlate();
            }
        });
    }

    ProcessInstance start(String process, ReturnCase of, String unit, Map<String, Object> variables) {
        VariableMap all = Variables.createVariables();
        all.putAll(variables);
        all.putValueTyped("unit", Variables.stringValue(unit, true));
        return runtime.startProcessInstanceByKey(process, of.number(), all);
    }
}
