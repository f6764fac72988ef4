package org.wangge.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demonstration's time: the machine's time plus an offset that is kept in the database, so that a restart goes on
 * where it was. It only moves forward.
 */
public class DemoClock extends Clock {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock machine = Clock.systemUTC();
    private volatile Duration offset;

    DemoClock(JdbcClient jdbc, TransactionTemplate transactions, ApplicationEventPublisher events, Instant begin) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.offset = stored().orElseGet(() -> beginAt(begin));
    }

    private Optional<Duration> stored() {
        return transactions.execute(tx -> jdbc.sql("select offset_millis from demo_clock where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis));
    }

    private Duration beginAt(Instant begin) {
        Duration first = Duration.between(machine.instant(), begin);
        transactions.executeWithoutResult(tx -> jdbc.sql("insert into demo_clock (id, offset_millis) values (1, ?)")
                .param(first.toMillis())
                .update());
        return first;
    }

    /** Moves on to an instant; one that has passed changes nothing. */
    public synchronized void moveTo(Instant instant) {
        if (instant.isAfter(instant())) {
            Duration next = Duration.between(machine.instant(), instant);
            transactions.executeWithoutResult(tx -> jdbc.sql("update demo_clock set offset_millis = ? where id = 1")
                    .param(next.toMillis())
                    .update());
            follow(next);
        }
    }

    /** Goes along where another node has moved the time. */
    @Scheduled(fixedDelayString = "PT1S")
    synchronized void followOthers() {
        stored().filter(other -> other.compareTo(offset) > 0).ifPresent(this::follow);
    }

    private void follow(Duration next) {
        offset = next;
        events.publishEvent(new ClockMoved(next));
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
