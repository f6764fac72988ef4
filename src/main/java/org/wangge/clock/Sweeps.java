package org.wangge.clock;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
                dueBy(clock.instant(), next()).stream()
                        .filter(this::isWorthTrying)
                        .forEach(this::catchUp);
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

    /**
     * Runs what is due by now, sweep by sweep.
     *
     * @return when to look again: at once where anything ran, since what comes next may have changed with it, else when
     *     the first sweep is due; one that failed just now waits for its next instant
     */
    public Instant runDue() {
        Instant now = clock.instant();
        Map<Sweep, Instant> next = next();
        boolean any = false;
        for (Sweep sweep : dueBy(now, next)) {
            if (catchUp(sweep) > 0) {
                any = true;
            } else {
                next.put(sweep, sweep.nextAfter(now));
            }
        }
        return any ? now : next.values().stream().min(Instant::compareTo).orElse(Instant.MAX);
    }

    private static List<Sweep> dueBy(Instant now, Map<Sweep, Instant> next) {
        return next.keySet().stream()
                .filter(sweep -> !next.get(sweep).isAfter(now))
                .toList();
    }

    /**
     * When each sweep that has begun is due, in the order of the sweeps. They are asked in one transaction: this is
     * asked every second, and most often finds none due.
     */
    private Map<Sweep, Instant> next() {
        return transactions.execute(tx -> {
            Map<String, Instant> last = lastRuns();
            Map<Sweep, Instant> next = new LinkedHashMap<>();
            sweeps.stream()
                    .filter(sweep -> last.containsKey(sweep.name()))
                    .forEach(sweep -> next.put(sweep, sweep.nextAfter(last.get(sweep.name()))));
            return next;
        });
    }

    private int catchUp(Sweep sweep) {
        int runs = 0;
        try {
            Optional<Instant> next;
            do {
                next = transactions.execute(tx -> runNext(sweep));
                runs += next.isPresent() ? 1 : 0;
            } while (next.isPresent() && !next.get().isAfter(clock.instant()));
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

    /** When the sweep is due next, or empty where it did not run, since it was not due or runs on another node. */
    private Optional<Instant> runNext(Sweep sweep) {
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
        // asked before the row is locked again: most often what has just run was all there was
        return due.map(sweep::nextAfter);
    }

    private Map<String, Instant> lastRuns() {
        Map<String, Instant> last = new HashMap<>();
        jdbc.sql("select name, last_due from sweep_run").query(row -> {
            last.put(row.getString("name"), row.getTimestamp("last_due").toInstant());
        });
        return last;
    }
}
