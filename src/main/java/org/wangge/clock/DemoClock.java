package org.wangge.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The demonstration's time: the machine's time plus an offset that is kept in the database, so that a restart goes on
 * where it was. It only moves forward.
 */
public class DemoClock extends Clock {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock machine = Clock.systemUTC();
    private volatile Duration offset;

    DemoClock(JdbcClient jdbc, ApplicationEventPublisher events, Instant begin) {
        this.jdbc = jdbc;
        this.events = events;
        this.offset = jdbc.sql("select offset_millis from demo_clock where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElseGet(() -> beginAt(begin));
    }

    private Duration beginAt(Instant begin) {
        Duration first = Duration.between(machine.instant(), begin);
        jdbc.sql("insert into demo_clock (id, offset_millis) values (1, ?)")
                .param(first.toMillis())
                .update();
        return first;
    }

    /** Moves on to an instant; one that has passed changes nothing. */
    public synchronized void moveTo(Instant instant) {
        if (instant.isAfter(instant())) {
            Duration next = Duration.between(machine.instant(), instant);
            jdbc.sql("update demo_clock set offset_millis = ? where id = 1")
                    .param(next.toMillis())
                    .update();
            offset = next;
            events.publishEvent(new ClockMoved(next));
        }
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
