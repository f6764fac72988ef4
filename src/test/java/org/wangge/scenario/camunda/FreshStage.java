package org.wangge.scenario.camunda;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.ClockMoved;
import org.wangge.clock.DemoClock;
import org.wangge.clock.Sweeps;
import org.wangge.engine.EngineAccess;
import org.wangge.reporting.Indicators;

/**
 * Lets a scenario begin at a moment of its own, with no case of another one under way. The product can do neither: its
 * time only moves forward, and a case cannot be made to vanish.
 */
public class FreshStage {

    private static final Clock MACHINE = Clock.systemUTC();

    private final RuntimeService runtime;
    private final EngineAccess engine;
    private final DemoClock clock;
    private final Sweeps sweeps;
    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    FreshStage(
            RuntimeService runtime,
            EngineAccess engine,
            DemoClock clock,
            Sweeps sweeps,
            JdbcClient jdbc,
            Indicators indicators,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.engine = engine;
        this.clock = clock;
        this.sweeps = sweeps;
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.transactions = transactions;
        this.events = events;
    }

    public void begin(Instant moment) {
        sweeps.whilePaused(() -> {
            transactions.executeWithoutResult(tx -> clear());
            transactions.executeWithoutResult(tx -> set(moment));
        });
    }

    private static final List<String> REPORTS = List.of(
            "report_basis",
            "report_version",
            "report_dispute",
            "report",
            "report_grid",
            "report_round",
            "report_fact",
            "report_standing",
            "report_stock",
            "report_group",
            "report_at_close",
            "unit_membership",
            "outbreak");

    /** Units report only in the stories that ask for it: a round is a process for each of some two hundred units. */
    public void unitsReportFrom(LocalDate day) {
        transactions.executeWithoutResult(tx ->
                jdbc.sql("update reporting_start set begins_on = ?").param(day).update());
    }

    private void clear() {
        REPORTS.forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update reporting_start set begins_on = null").update();
        jdbc.sql("delete from indicator where sort = 90").update();
        jdbc.sql("update indicator set until_day = null").update();
        indicators.forget();
        engine.asSystem(this::endProcesses);
        for (String row : new String[] {"handover", "village_transfer", "closure_proposal"}) {
            jdbc.sql("update " + row + " set state = 'WITHDRAWN' where state = 'OPEN'")
                    .update();
        }
        jdbc.sql("update matter set stage = 'CLOSED', ended_as = 'NO_ACTION', closed_at = reported_at"
                        + " where closed_at is null")
                .update();
        jdbc.sql("update special_situation set state = 'CLOSED', closed_at = reported_at, tell_next_at = null,"
                        + " next_at = null, sent_once = null where closed_at is null")
                .update();
        jdbc.sql("update special_notice set waiting = false where waiting = true")
                .update();
        for (String table : new String[] {
            "duty_handover_item", "duty_handover", "duty_reveal", "duty_call", "duty_swap", "duty_shift"
        }) {
            jdbc.sql("delete from " + table).update();
        }
        for (String row : new String[] {"officer_cover", "officer_absence"}) {
            jdbc.sql("delete from " + row).update();
        }
        // covers and whoever else a story appointed; the demonstration's people stay
        jdbc.sql("delete from appointment where until_date is not null").update();
        jdbc.sql("update return_case set open = false, outcome = 'WITHDRAWN', stage = null where open = true")
                .update();
    }

    /** With whatever they called, all in one command: one by one, a round's instances take longer to end than the story took to tell. */
    private void endProcesses() {
        List<String> running = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!running.isEmpty()) {
            runtime.deleteProcessInstancesIfExists(running, "the scenario is over", true, true, false);
        }
    }

    private void set(Instant moment) {
        Duration offset = Duration.between(MACHINE.instant(), moment);
        jdbc.sql("update demo_clock set offset_millis = ? where id = 1")
                .param(offset.toMillis())
                .update();
        jdbc.sql("update sweep_run set last_due = ?")
                .param(Timestamp.from(moment))
                .update();
        ReflectionTestUtils.setField(clock, "offset", offset);
        events.publishEvent(new ClockMoved(offset));
    }
}
