package org.wangge.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.DutyShifts;
import org.wangge.organisation.StaffMember;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** Swaps of shifts: asked in time, and in force once the other has accepted. */
@Service
@Transactional
public class Swapping {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Days.ZONE);

    private final DutySwaps swaps;
    private final DutyShifts shifts;
    private final DutyAccess access;
    private final Roster roster;
    private final SwapLapse lapse;
    private final DutySettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Swapping(
            DutySwaps swaps,
            DutyShifts shifts,
            DutyAccess access,
            Roster roster,
            SwapLapse lapse,
            DutySettings settings,
            AuditTrail audit,
            Clock clock) {
        this.swaps = swaps;
        this.shifts = shifts;
        this.access = access;
        this.roster = roster;
        this.lapse = lapse;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that the viewer asked or was asked, the newest first. */
    @Transactional(readOnly = true)
    public List<DutySwap> of(Viewer viewer, Long before, int limit) {
        return swaps.of(viewer.accountId(), before == null ? Long.MAX_VALUE : before, Limit.of(limit));
    }

    /** What this person is to hear on every page: what waits for their answer, and what became of the others. */
    @Transactional(readOnly = true)
    public List<DutySwap> news(Viewer viewer) {
        return swaps.news(viewer.accountId());
    }

    /** @throws Problem 404 for who neither asked nor was asked */
    public void seen(Viewer viewer, Long id) {
        swaps.lock(id)
                .filter(swap -> swap.askedBy().equals(viewer.accountId())
                        || swap.askedOf().equals(viewer.accountId()))
                .orElseThrow(Problem::notFound)
                .seenBy(viewer.accountId());
    }

    /** Whether a shift begins late enough for a swap to be asked now. */
    public boolean mayStillBeAsked(DutyShift shift) {
        return !clock.instant().isAfter(latest(shift));
    }

    /**
     * @param shiftId one of the viewer's own
     * @param forShift one of the other's that the viewer stands in return, or {@code null}
     * @throws Problem 404 for a shift that is not the viewer's, 409 {@code swap-too-late}, {@code already-asked} where
     *     the same waits for an answer, 422 {@code not-of-unit}, {@code not-their-shift}
     */
    public DutySwap ask(Viewer viewer, Long shiftId, String with, Long forShift, String reason) {
        Map<Long, DutyShift> locked = lock(shiftId, forShift);
        DutyShift shift = Optional.ofNullable(locked.get(shiftId))
                .filter(found -> found.accountId().equals(viewer.accountId()))
                .orElseThrow(Problem::notFound);
        mustBeAhead(shift);
        Unit unit = access.seen(viewer, shift.unitCode());
        StaffMember other = roster.candidates(unit).stream()
                .filter(one -> one.username().equals(with) && !one.accountId().equals(viewer.accountId()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("with", "not-of-unit", with));
        DutyShift inReturn = null;
        if (forShift != null) {
            inReturn = Optional.ofNullable(locked.get(forShift))
                    .filter(found -> found.accountId().equals(other.accountId()))
                    .orElseThrow(() -> Problem.invalid("inReturn", "not-their-shift"));
            mustBeAhead(inReturn);
        }
        if (swaps.existsByShiftIdAndAskedOfAndState(shiftId, other.accountId(), DutySwap.State.OPEN)) {
            throw Problem.conflict("already-asked");
        }
        DutySwap swap = swaps.save(new DutySwap(shift, inReturn, other.accountId(), reason, clock.instant()));
        audit.record("duty-swap-asked", "duty-swap", swap.id().toString(), unit.code(), Map.of("with", with));
        return swap;
    }

    /**
     * Both stand the other's shift from now on; whatever else was asked about these shifts ends.
     *
     * @throws Problem 404 for who was not asked, 409 {@code swap-lapsed}, {@code shift-overlaps}, {@code already-done}
     */
    public void accept(Viewer viewer, Long id) {
        DutySwaps.Of of = swaps.shiftsOf(id, viewer.accountId()).orElseThrow(Problem::notFound);
        Map<Long, DutyShift> locked = lock(of.shiftId(), of.otherShiftId());
        lapse.about(locked.keySet(), id, clock.instant());
        DutySwap swap = asked(viewer, id);
        swap.answer(DutySwap.State.ACCEPTED, clock.instant());
        DutyShift shift = locked.get(swap.shiftId());
        DutyShift inReturn = locked.get(swap.otherShiftId());
        roster.lock(List.of(swap.askedOf(), swap.askedBy()));
        pass(shift, swap.askedOf(), inReturn);
        if (inReturn != null) {
            pass(inReturn, swap.askedBy(), shift);
        }
        roster.changed(swap.unitCode(), "duty-swapped", inReturn == null ? "1" : "2");
    }

    public void decline(Viewer viewer, Long id) {
        DutySwap swap = asked(viewer, id);
        swap.answer(DutySwap.State.DECLINED, clock.instant());
        audit.record("duty-swap-declined", "duty-swap", id.toString(), swap.unitCode(), Map.of());
    }

    private DutySwap asked(Viewer viewer, Long id) {
        return swaps.lock(id)
                .filter(swap -> swap.askedOf().equals(viewer.accountId()))
                .orElseThrow(Problem::notFound);
    }

    private void pass(DutyShift shift, Long to, DutyShift inReturn) {
        roster.mustBeFree(to, shift.beginsAt(), shift.endsAt(), inReturn == null ? null : inReturn.id());
        shift.passTo(to);
    }

    /** Shifts of units' rosters by their ids, locked in the same order by everybody. */
    private Map<Long, DutyShift> lock(Long one, Long other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .sorted()
                .flatMap(id -> shifts.lock(id).stream())
                .filter(shift -> shift.roster() == DutyShift.Roster.UNIT)
                .collect(Collectors.toMap(DutyShift::id, Function.identity()));
    }

    private Instant latest(DutyShift shift) {
        return shift.beginsAt().minus(settings.swapAhead());
    }

    private void mustBeAhead(DutyShift shift) {
        if (!mayStillBeAsked(shift)) {
            throw Problem.conflict("swap-too-late", MOMENT.format(latest(shift)));
        }
    }
}
