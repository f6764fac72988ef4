package org.wangge.engine;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.DemoClock;
import org.wangge.clock.Sweeps;

/**
 * Moves the demonstration on: stop by stop through every instant at which a timer or a sweep is due, each seeing its
 * own time, with whatever follows from it, while the job executor stands still. One move at a time.
 */
@Component
@ConditionalOnProperty("wangge.demonstration.enabled")
public class ClockAdvance implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ClockAdvance.class);
    private static final int TRIES = 3;
    /** The engine tidies its own history whenever it likes; that is no stop on the way. */
    private static final String RUNNABLE = " from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1"
            + " and HANDLER_TYPE_ <> 'history-cleanup' and ";

    private final DemoClock clock;
    private final Sweeps sweeps;
    private final ManagementService management;
    private final EngineAccess engine;
    private final JobPause pause;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ExecutorService mover = Executors.newSingleThreadExecutor(work -> new Thread(work, "clock-advance"));

    ClockAdvance(
            DemoClock clock,
            Sweeps sweeps,
            ManagementService management,
            EngineAccess engine,
            JobPause pause,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.clock = clock;
        this.sweeps = sweeps;
        this.management = management;
        this.engine = engine;
        this.pause = pause;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Moves on and returns when everything due on the way is done; on a thread of its own, on nobody's behalf. */
    public void by(Duration advance) {
        try {
            mover.submit(() -> move(advance)).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The demonstration clock could not be moved", failure.getCause());
        }
    }

    private void move(Duration advance) {
        pause.whilePaused(() -> sweeps.whilePaused(() -> {
            Instant target = clock.instant().plus(advance);
            Instant nextSweep = settle();
            while (clock.instant().isBefore(target)) {
                clock.moveTo(nextStop(nextSweep, target));
                nextSweep = settle();
            }
        }));
    }

    /** Runs what is due now, and what follows from it, until nothing more is; gives when the next sweep is due. */
    private Instant settle() {
        Map<String, Integer> tries = new HashMap<>();
        while (true) {
            Instant nextSweep = sweeps.runDue();
            boolean any = !nextSweep.isAfter(clock.instant());
            for (String job : dueJobs()) {
                if (tries.merge(job, 1, Integer::sum) <= TRIES) {
                    run(job);
                    any = true;
                }
            }
            if (!any) {
                return nextSweep;
            }
        }
    }

    private void run(String job) {
        try {
            engine.asSystem(() -> management.executeJob(job));
        } catch (RuntimeException failure) {
            log.warn(
                    "A job failed while the clock was moved: {}",
                    failure.getClass().getName());
        }
    }

    private List<String> dueJobs() {
        return transactions.execute(tx -> jdbc.sql("select ID_" + RUNNABLE + "(DUEDATE_ is null or DUEDATE_ <= ?)"
                        + " and (LOCK_EXP_TIME_ is null or LOCK_EXP_TIME_ < ?) order by DUEDATE_, ID_")
                .params(Timestamp.from(clock.instant()), Timestamp.from(clock.instant()))
                .query(String.class)
                .list());
    }

    private Instant nextStop(Instant nextSweep, Instant target) {
        Instant now = clock.instant();
        Optional<Instant> timer =
                transactions.execute(tx -> jdbc.sql("select min(DUEDATE_)" + RUNNABLE + "DUEDATE_ > ?")
                        .param(Timestamp.from(now))
                        .query(Timestamp.class)
                        .optional()
                        .map(Timestamp::toInstant));
        return Stream.of(nextSweep, timer.orElse(target), target)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    @Override
    public void destroy() {
        mover.shutdownNow();
    }
}
