package org.wangge.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who is on duty, for every page: a unit's shifts around now are read once in half a minute and looked at many times. A
 * roster that changes is read anew at once on this node.
 */
@Service
public class DutyBoard {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(30);
    private static final int REMEMBERED = 5_000;

    private final Duty duty;
    private final Clock clock;
    private final Map<String, Around> known = new ConcurrentHashMap<>();

    DutyBoard(Duty duty, Clock clock) {
        this.duty = duty;
        this.clock = clock;
    }

    /** Those on duty, else those who lead the unit. */
    public List<OnDuty> now(String unitCode) {
        Instant now = clock.instant();
        Around around = known.get(unitCode);
        if (around == null || !around.holds(now)) {
            around = read(unitCode, now);
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            known.put(unitCode, around);
        }
        List<OnDuty> standing = around.shifts.stream()
                .filter(one -> !one.begins().isAfter(now) && one.ends().isAfter(now))
                .toList();
        return standing.isEmpty() ? around.heads : standing;
    }

    /** Forgets once the change is there for everybody to read. */
    @EventListener
    void changed(RosterChanged change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.remove(change.unit());
            }
        });
    }

    private Around read(String unitCode, Instant now) {
        Instant until = now.plus(Duty.LONGEST);
        return new Around(
                now,
                until,
                duty.working(unitCode, duty.between(unitCode, now, until), now),
                duty.heads(unitCode),
                System.nanoTime());
    }

    /** The shifts of a unit between two moments, as they were just now. */
    private record Around(Instant from, Instant until, List<OnDuty> shifts, List<OnDuty> heads, long since) {
        boolean holds(Instant now) {
            return System.nanoTime() - since < FRESH && !now.isBefore(from) && now.isBefore(until);
        }
    }
}
