package org.wangge.engine;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.boot.test.context.TestComponent;

/** A small process of two tasks, for tests that need one running. */
@TestComponent
class Errands {
    static final String VILLAGE = "141182100200";
    static final String OTHER_VILLAGE = "141182105203";

    private final EngineAccess engine;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private String key;

    Errands(EngineAccess engine, RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.engine = engine;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** The open task of a new errand of a village. */
    Task begin(String village) {
        return engine.asSystem(() -> {
            if (key == null) {
                repository
                        .createDeployment()
                        .addClasspathResource("engine/errand.bpmn")
                        .addClasspathResource("engine/errand.form")
                        .deploy();
                key = "errand";
            }
            VariableMap start = org.camunda.bpm.engine.variable.Variables.createVariables()
                    .putValueTyped(Variables.UNIT, org.camunda.bpm.engine.variable.Variables.stringValue(village, true))
                    .putValue("custodian", "grid");
            String instance =
                    runtime.startProcessInstanceByKey(key, "case-1", start).getId();
            return tasks.createTaskQuery().processInstanceId(instance).singleResult();
        });
    }

    Task now(String instance) {
        return engine.asSystem(
                () -> tasks.createTaskQuery().processInstanceId(instance).singleResult());
    }

    Map<String, Object> variables(String instance) {
        return engine.asSystem(() -> runtime.getVariables(instance));
    }
}
