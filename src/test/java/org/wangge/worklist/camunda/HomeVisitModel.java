package org.wangge.worklist.camunda;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.test.context.TestComponent;

/** Deploys the small model of these tests, and starts and looks into its instances. */
@TestComponent
public class HomeVisitModel {

    private static final String VILLAGE = "141182100200";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final RuntimeService runtime;
    private final TaskService tasks;

    HomeVisitModel(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        repository
                .createDeployment()
                .addClasspathResource("worklist/home-visit.bpmn")
                .addClasspathResource("worklist/visit-home.form")
                .deploy();
    }

    /** Starts a case whose second task is one person's, and gives its number. */
    public String start(String person) {
        String number = "HV-" + COUNT.incrementAndGet();
        runtime.createProcessInstanceByKey("home-visit")
                .businessKey(number)
                .setVariable("unit", Variables.stringValue(VILLAGE, true))
                .setVariable("person", person)
                .execute();
        return number;
    }

    public String openTask(String caseNumber) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }

    public Object variable(String caseNumber, String name) {
        return runtime.createVariableInstanceQuery().variableName(name).list().stream()
                .filter(found -> found.getProcessInstanceId().equals(instance(caseNumber)))
                .map(found -> found.getValue())
                .findFirst()
                .orElse(null);
    }

    public long variablesOf(String caseNumber) {
        return runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instance(caseNumber))
                .count();
    }

    /** Moves the open task from one queue to another, as when a case moves to another grid. */
    public void move(String caseNumber, String from, String to) {
        String task = openTask(caseNumber);
        tasks.addCandidateGroup(task, to);
        tasks.deleteCandidateGroup(task, from);
    }

    public void withdraw(String caseNumber) {
        runtime.deleteProcessInstance(instance(caseNumber), "withdrawn");
    }

    private String instance(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }
}
