package org.wangge.clock;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs every {@link Sweep} at its due instants. Of several nodes the one that gets the row's lock does it. */
@Component
public class Sweeps {
    private static final Logger log = LoggerFactory.getLogger(Sweeps.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

    private final List<Sweep> sweeps;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Map<String, Long> failedAt = new ConcurrentHashMap<>();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean ready;

    Sweeps(List<Sweep> sweeps, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.sweeps = sweeps;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A sweep that is new begins with the instants after the first start that knows it. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Set<String> known = lastRuns().keySet();
        for (Sweep sweep : sweeps) {
            if (!known.contains(sweep.name())) {
                try {
                    transactions.executeWithoutResult(
                            tx -> jdbc.sql("insert into sweep_run (name, last_due) values (?, ?)")
                                    .params(sweep.name(), Timestamp.from(clock.instant()))
                                    .update());
                } catch (DuplicateKeyException otherNode) {
                    log.debug("Another node has begun the sweep {}", sweep.name());
                }
            }
        }
        ready = true;
    }

    @Scheduled(fixedDelayString = "${wangge.sweeps.every:PT1S}")
    void tick() {
        if (ready && turn.tryLock()) {
            try {
                due().stream().filter(this::isWorthTrying).forEach(this::catchUp);
            } finally {
                turn.unlock();
            }
        }
    }

    private boolean isWorthTrying(Sweep sweep) {
        Long failed = failedAt.get(sweep.name());
        return failed == null || System.nanoTime() - failed > PAUSE_AFTER_FAILURE.toNanos();
    }

    /** Keeps the sweeps of this node from running by themselves while the work runs them by {@link #runDue()}. */
    public void whilePaused(Runnable work) {
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    /** Runs what is due by now, sweep by sweep; whether anything was. */
    public boolean runDue() {
        boolean any = false;
        for (Sweep sweep : due()) {
            any |= catchUp(sweep) > 0;
        }
        return any;
    }

    private List<Sweep> due() {
        Map<String, Instant> last = lastRuns();
        Instant now = clock.instant();
        return sweeps.stream()
                .filter(sweep -> last.containsKey(sweep.name()))
                .filter(sweep -> !sweep.nextAfter(last.get(sweep.name())).isAfter(now))
                .toList();
    }

    /** The earliest instant after another at which a sweep is due; one that failed and waits to be tried is not asked. */
    public Optional<Instant> nextAfter(Instant instant) {
        Map<String, Instant> last = lastRuns();
        return sweeps.stream()
                .map(sweep -> Optional.ofNullable(last.get(sweep.name()))
                        .map(sweep::nextAfter)
                        .filter(due -> due.isAfter(instant))
                        .orElseGet(() -> sweep.nextAfter(instant)))
                .min(Instant::compareTo);
    }

    private int catchUp(Sweep sweep) {
        int runs = 0;
        try {
            while (Boolean.TRUE.equals(transactions.execute(tx -> runNext(sweep)))) {
                runs++;
            }
            failedAt.remove(sweep.name());
        } catch (RuntimeException failure) {
            if (isWorthTrying(sweep)) {
                failedAt.put(sweep.name(), System.nanoTime());
                report(sweep, failure);
            }
        }
        return runs;
    }

    /** Without its message, which may hold personal data. */
    private static void report(Sweep sweep, RuntimeException failure) {
        StackTraceElement[] where = failure.getStackTrace();
        String first = where.length == 0 ? "an unknown place" : where[0].toString();
        log.error(
                "Sweep {} failed, to be tried again: {} at {}",
                sweep.name(),
                failure.getClass().getName(),
                first);
    }

    private boolean runNext(Sweep sweep) {
        Optional<Instant> last = jdbc.sql("select last_due from sweep_run where name = ? for update skip locked")
                .param(sweep.name())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
        Optional<Instant> due = last.map(sweep::nextAfter).filter(next -> !next.isAfter(clock.instant()));
        due.ifPresent(instant -> {
            sweep.run(instant);
            jdbc.sql("update sweep_run set last_due = ? where name = ?")
                    .params(Timestamp.from(instant), sweep.name())
                    .update();
        });
        return due.isPresent();
    }

    /** When each sweep ran last, read at once: most moments find none due. */
    private Map<String, Instant> lastRuns() {
        Map<String, Instant> last = new HashMap<>();
        transactions.executeWithoutResult(
                tx -> jdbc.sql("select name, last_due from sweep_run").query(row -> {
                    last.put(row.getString("name"), row.getTimestamp("last_due").toInstant());
                }));
        return last;
    }
}
