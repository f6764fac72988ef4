package org.wangge.returns.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** A bare engine with every model of {@code processes/} and building blocks that only note that they were asked. */
class ModelEngine implements AutoCloseable {

    static final List<String> BLOCKS = List.of(
            "enterStage",
            "tellSupervisor",
            "makeCentralised",
            "reportRefusal",
            "askRule",
            "endOrder",
            "applyRelease",
            "closeCase",
            "closeWithoutMeasure",
            "closeAsApproved",
            "referCase",
            "endLoop",
            "expireOffer",
            "beginCaseHere",
            "planTest",
            "enterMatterStep",
            "endMatter");

    final List<String> asked = new ArrayList<>();
    private final ProcessEngine engine;

    ModelEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=1000");
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Stream.of(".bpmn", ".dmn")
                .flatMap(suffix -> files("processes", suffix).stream())
                .forEach(file -> deployment.addString(file.toString(), read(file)));
        deployment.deploy();
    }

    private Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("queue", new Queues());
        beans.put("deadline", new Deadlines());
        for (String block : BLOCKS) {
            beans.put(block, (JavaDelegate) execution -> note(block, execution));
        }
        return beans;
    }

    private void note(String block, DelegateExecution execution) {
        asked.add(block.equals("enterStage") ? execution.getCurrentActivityId() : block);
        if (block.equals("makeCentralised")) {
            execution.setVariable("place", "centralised");
        }
    }

    ProcessInstance start(String process, Map<String, Object> variables) {
        asked.clear();
        return engine.getRuntimeService().startProcessInstanceByKey(process, "141182-1", variables);
    }

    /** The element id of the one task that waits. */
    String waiting() {
        return engine.getTaskService()
                .createTaskQuery()
                .initializeFormKeys()
                .singleResult()
                .getTaskDefinitionKey();
    }

    List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    void finish(String element, String outcome, Map<String, Object> facts) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(element)
                .singleResult();
        if (task == null) {
            throw new AssertionError("No task " + element + " waits, but "
                    + tasks().stream().map(Task::getTaskDefinitionKey).toList());
        }
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("outcome", outcome);
        engine.getTaskService().complete(task.getId(), variables);
    }

    void finish(String element, String outcome) {
        finish(element, outcome, Map.of());
    }

    void send(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey("141182-1")
                .correlate();
    }

    /** Lets the one timer of that element go off. */
    void ring(String element) {
        engine.getManagementService().executeJob(timer(element).getId());
    }

    Job timer(String element) {
        return engine.getManagementService()
                .createJobQuery()
                .activityId(element)
                .singleResult();
    }

    long timers() {
        return engine.getManagementService().createJobQuery().count();
    }

    boolean over() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    ProcessEngine engine() {
        return engine;
    }

    /** Ends what a test has left behind. */
    void clear() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(instance -> engine.getRuntimeService()
                .deleteProcessInstance(instance.getId(), "test is over"));
    }

    @Override
    public void close() {
        engine.close();
    }

    static List<Path> files(String folder, String suffix) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands in for the published function {@code queue.of}. */
    public static class Queues {
        public String of(String role, DelegateExecution execution) {
            return role + "@141182100200";
        }
    }

    /** Stands in for the published function {@code deadline.of}. */
    public static class Deadlines {
        public Date of(String key, DelegateExecution execution) {
            return new Date();
        }
    }
}
