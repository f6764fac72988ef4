package org.wangge.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Sweep;

/** Ends swaps that can no longer come about: unanswered when a shift begins, or about a shift that has changed hands. */
@Component
class SwapLapse implements Sweep {

    private final DutySwaps swaps;
    private final AuditTrail audit;

    SwapLapse(DutySwaps swaps, AuditTrail audit) {
        this.swaps = swaps;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "duty-swaps";
    }

    @Override
    public Instant nextAfter(Instant last) {
        return Sweep.whenDue(swaps.next(), last);
    }

    @Override
    public void run(Instant due) {
        end(swaps.lapsedBy(due), null, due);
    }

    /**
     * Whatever else is asked about shifts, once they have gone to somebody or are gone. Whoever calls holds the shifts'
     * locks: swaps are locked after shifts, and in the order of their ids, so that nobody waits in a circle.
     *
     * @param but the swap by which it happened, or {@code null}
     */
    void about(Collection<Long> shifts, Long but, Instant now) {
        end(swaps.openAbout(shifts), but, now);
    }

    private void end(Collection<Long> ids, Long but, Instant now) {
        for (Long id : ids) {
            swaps.lock(id).filter(swap -> swap.isOpen() && !id.equals(but)).ifPresent(swap -> {
                swap.lapse(now);
                audit.record("duty-swap-lapsed", "duty-swap", id.toString(), swap.unitCode(), Map.of());
            });
        }
    }
}
