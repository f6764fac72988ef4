package org.wangge.scenario.policing.camunda;

import java.sql.Timestamp;
import java.time.Clock;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.engine.EngineAccess;

/** Lets a story begin where a matter becomes an administrative case, with what comes before taken as done. */
public class CaseStage {

    private static final String MODEL = "administrative-case";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final EngineAccess engine;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CaseStage(
            RuntimeService runtime,
            HistoryService history,
            EngineAccess engine,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.runtime = runtime;
        this.history = history;
        this.engine = engine;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The station has taken the matter over and its head has confirmed that there be a case. */
    public void begin(String matter) {
        transactions.executeWithoutResult(tx -> engine.asSystem(() -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(matter)
                    .rootProcessInstances()
                    .list()
                    .forEach(each -> runtime.deleteProcessInstance(each.getId(), "the story begins later", true));
            jdbc.sql("update matter set stage = 'CASE', accepted_at = ? where id = ?")
                    .params(Timestamp.from(clock.instant()), Long.valueOf(matter))
                    .update();
            String unit = jdbc.sql("select unit_code from matter where id = ?")
                    .param(Long.valueOf(matter))
                    .query(String.class)
                    .single();
            runtime.startProcessInstanceByKey(
                    MODEL,
                    matter,
                    Variables.putValue("matterId", Long.valueOf(matter))
                            .putValue("unit", unit)
                            .putValueTyped("scope", Variables.stringValue("matter-" + matter, true)));
        }));
    }

    public boolean runs(String matter) {
        return engine.asSystem(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(matter, MODEL)
                        .count()
                > 0);
    }

    /** What the process said became of a case when it ended. */
    public String outcome(String matter) {
        return engine.asSystem(
                () -> history
                        .createHistoricVariableInstanceQuery()
                        .processDefinitionKey(MODEL)
                        .variableName("outcome")
                        .list()
                        .stream()
                        .filter(each -> ended(each.getProcessInstanceId(), matter))
                        .map(each -> String.valueOf(each.getValue()))
                        .findFirst()
                        .orElse("runs"));
    }

    private boolean ended(String instance, String matter) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processInstanceBusinessKey(matter)
                        .finished()
                        .count()
                > 0;
    }
}
