package org.wangge.scenario.camunda;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.ClockMoved;
import org.wangge.clock.DemoClock;
import org.wangge.clock.Sweeps;
import org.wangge.engine.EngineAccess;

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
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    FreshStage(
            RuntimeService runtime,
            EngineAccess engine,
            DemoClock clock,
            Sweeps sweeps,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.engine = engine;
        this.clock = clock;
        this.sweeps = sweeps;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
    }

    public void begin(Instant moment) {
        sweeps.whilePaused(() -> {
            transactions.executeWithoutResult(tx -> clear());
            transactions.executeWithoutResult(tx -> set(moment));
        });
    }

    private void clear() {
        engine.asSystem(() -> runtime.createProcessInstanceQuery()
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "the scenario is over", true)));
        for (String row : new String[] {"handover", "village_transfer", "closure_proposal"}) {
            jdbc.sql("update " + row + " set state = 'WITHDRAWN' where state = 'OPEN'")
                    .update();
        }
        jdbc.sql("update return_case set open = false, outcome = 'WITHDRAWN', stage = null where open = true")
                .update();
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
