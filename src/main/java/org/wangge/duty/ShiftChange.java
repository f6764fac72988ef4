package org.wangge.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Sweep;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.DutyShifts;

/**
 * Looks at the very instants when shifts begin and end, and when a hand-over should have been taken: what is open must
 * reach whoever comes on duty, and where nobody takes it, whoever leads above.
 */
@Component
class ShiftChange implements Sweep {

    private final DutyShifts shifts;
    private final DutyHandovers handovers;
    private final HandingOn handing;
    private final Duty duty;
    private final List<OpenMatters> others;
    private final AuditTrail audit;

    ShiftChange(
            DutyShifts shifts,
            DutyHandovers handovers,
            HandingOn handing,
            Duty duty,
            List<OpenMatters> others,
            AuditTrail audit) {
        this.shifts = shifts;
        this.handovers = handovers;
        this.handing = handing;
        this.duty = duty;
        this.others = others;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "duty-shifts";
    }

    @Override
    public Instant nextAfter(Instant last) {
        Stream<Instant> shift =
                Stream.of(shifts.nextBegin(last), shifts.nextEnd(last)).flatMap(Optional::stream);
        return Stream.concat(shift, Stream.of(Sweep.whenDue(handovers.next(), last)))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    @Override
    public void run(Instant due) {
        Set<String> open = handing.unitsWithOpen();
        ended(due, open);
        Set<String> begun = new HashSet<>(shifts.unitsThatBegin(due));
        begun.retainAll(open);
        if (!begun.isEmpty()) {
            others.forEach(other -> other.shiftBegan(begun));
        }
        for (Long id : handovers.lateBy(due)) {
            handovers.lock(id).filter(late -> late.takenAt() == null).ifPresent(late -> {
                late.tellAbove(due);
                audit.record("duty-not-taken", "duty-handover", id.toString(), late.unitCode(), Map.of());
            });
        }
    }

    private void ended(Instant due, Set<String> open) {
        Map<String, Set<Long>> leaving = new HashMap<>();
        for (DutyShift shift : open.isEmpty() ? List.<DutyShift>of() : shifts.endingAt(due, open)) {
            leaving.computeIfAbsent(shift.unitCode(), any -> new HashSet<>()).add(shift.accountId());
        }
        leaving.forEach((unit, people) -> {
            duty.at(unit, due).forEach(goesOn -> people.remove(goesOn.accountId()));
            if (!people.isEmpty()) {
                handing.shiftEnded(unit, people, due);
            }
        });
    }
}
