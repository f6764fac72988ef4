package org.wangge.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.wangge.testing.TestDatabase;

/**
 * The engine alone with the same model of the loop: the same tasks, timers, message and variables, the same history,
 * and building blocks that do nothing.
 */
final class BareLoop implements AutoCloseable {

    private final HikariDataSource database;
    private final ProcessEngine engine;

    BareLoop() {
        database = pool();
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setTransactionManager(new DataSourceTransactionManager(database));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(blocks());
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private static HikariDataSource pool() {
        Map<String, Object> properties = TestDatabase.properties();
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl((String) properties.get("spring.datasource.url"));
        pool.setUsername((String) properties.get("spring.datasource.username"));
        pool.setPassword((String) properties.get("spring.datasource.password"));
        if (TestDatabase.onMySql()) {
            // else the engine takes another schema's tables for its own
            pool.addDataSourceProperty("nullDatabaseMeansCurrent", "true");
        }
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(pool);
    }

    private static Map<Object, Object> blocks() {
        JavaDelegate nothing = execution -> {};
        Map<Object, Object> beans = new HashMap<>();
        Stream.of("enterStage", "tellSupervisor", "makeCentralised", "reportRefusal", "askRule", "endOrder")
                .forEach(block -> beans.put(block, nothing));
        Stream.of("applyRelease", "closeCase", "closeWithoutMeasure", "referCase", "endLoop")
                .forEach(block -> beans.put(block, nothing));
        beans.put("queue", new Queues());
        beans.put("deadline", new Deadlines());
        return beans;
    }

    private void deploy() {
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString("return-loop.bpmn", Files.readString(Path.of("processes/returns/return-loop.bpmn")))
                    .addString("daily-report.bpmn", Files.readString(Path.of("processes/reporting/daily-report.bpmn")))
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a unit's report asks of the engine when a round opens. */
    void report(String key) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "daily-report", key, Map.of("level", "village", "until", "2022-04-11T04:00:00Z"));
    }

    String start(String number) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("caseId", (long) number.hashCode());
        facts.put("grid", "141182100200-01");
        facts.put("custodian", "checkpoint");
        facts.put("place", "centralised");
        facts.put("termOver", false);
        facts.put("monitoringFollows", true);
        facts.put("stage", "receive");
        facts.put("fever", false);
        facts.put("canTravelAlone", true);
        return engine.getRuntimeService()
                .startProcessInstanceByKey("return-loop", number, facts)
                .getId();
    }

    void run(String number) {
        String instance = start(number);
        finish(instance, "receive-person", "received", Map.of("canTravelAlone", true));
        finish(
                instance,
                "issue-order",
                "issued",
                Map.of(
                        "orderEnd", "2022-04-26T00:00:00+08:00",
                        "quarantineEnd", "2022-04-19T00:00:00+08:00",
                        "monitoringFollows", true,
                        "termOver", false,
                        "placeUnit", "141182100000",
                        "stage", "receive"));
        finish(instance, "arrange-transfer", "arranged", Map.of());
        finish(instance, "hand-over-person", "handed-over", Map.of());
        finish(instance, "confirm-admission", "admitted", Map.of());
        ring(instance, "quarantine-term-ends");
        finish(instance, "receive-home", "received", Map.of());
        engine.getRuntimeService()
                .createMessageCorrelation("last-day")
                .processInstanceBusinessKey(number)
                .correlateAllWithResult();
        finish(instance, "review-code", "confirm", Map.of());
        finish(instance, "propose-release", "propose", Map.of());
        finish(instance, "agree-release", "agree", Map.of());
        finish(instance, "hand-release-notice", "delivered", Map.of());
        ring(instance, "order-over");
    }

    private void finish(String instance, String element, String outcome, Map<String, Object> facts) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(element)
                .singleResult()
                .getId();
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("outcome", outcome);
        engine.getTaskService().complete(task, variables);
    }

    private void ring(String instance, String timer) {
        String job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .singleResult()
                .getId();
        engine.getManagementService().executeJob(job);
    }

    DataSource database() {
        return database;
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }

    /** Answers a queue without looking anything up. */
    public static final class Queues {
        public String of(String role, DelegateExecution execution) {
            return role.replace("@place", "") + "@141182100000";
        }
    }

    /** Answers a moment without looking anything up. */
    public static final class Deadlines {
        private static final Date SOME_DAY = new Date(1649660400000L);

        public Date of(String key, DelegateExecution execution) {
            return SOME_DAY;
        }
    }
}
