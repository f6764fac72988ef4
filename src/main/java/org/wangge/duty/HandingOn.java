package org.wangge.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.engine.Deadlines;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** A shift hands on what is open, and somebody of the next takes it. */
@Service
@Transactional
public class HandingOn {

    private final DutyHandovers handovers;
    private final DutyHandoverItems items;
    private final DutyCalls calls;
    private final List<OpenMatters> others;
    private final DutyAccess access;
    private final Duty duty;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    HandingOn(
            DutyHandovers handovers,
            DutyHandoverItems items,
            DutyCalls calls,
            List<OpenMatters> others,
            DutyAccess access,
            Duty duty,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.handovers = handovers;
        this.items = items;
        this.calls = calls;
        this.others = others;
        this.access = access;
        this.duty = duty;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DutyHandover> of(Unit unit, Long before, int limit) {
        return handovers.of(unit.code(), before == null ? Long.MAX_VALUE : before, Limit.of(limit));
    }

    @Transactional(readOnly = true)
    public Map<Long, List<DutyHandoverItem>> items(Collection<DutyHandover> of) {
        return items
                .findByHandoverIdInOrderById(of.stream().map(DutyHandover::id).toList())
                .stream()
                .collect(Collectors.groupingBy(DutyHandoverItem::handoverId));
    }

    /** How many things each handed on. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> counted(Collection<DutyHandover> of) {
        return items(of).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .size()));
    }

    /** Those that nobody has taken: at the units of the viewer's posts, and late ones beneath them, as far as it reaches them. */
    @Transactional(readOnly = true)
    public List<DutyHandover> waitingFor(Viewer viewer) {
        Set<String> reached = access.own(viewer).stream()
                .map(Unit::code)
                .filter(unit -> duty.reached(unit).stream()
                        .anyMatch(one -> one.accountId().equals(viewer.accountId())))
                .collect(Collectors.toSet());
        return reached.isEmpty() ? List.of() : handovers.waitingAt(reached);
    }

    /** What would be handed on now: calls without an answer, and what other features have open. */
    @Transactional(readOnly = true)
    public List<OpenMatters.Open> open(String unitCode) {
        Stream<OpenMatters.Open> unanswered = calls.findByUnitCodeAndHandledAtIsNullOrderById(unitCode).stream()
                .map(call -> new OpenMatters.Open(DutyHandoverItem.CALL, call.id(), call.takenAt(), null));
        return Stream.concat(unanswered, others.stream().flatMap(other -> other.at(unitCode).stream()))
                .toList();
    }

    public DutyHandover give(Viewer viewer, Unit unit, String note) {
        return kept(unit.code(), note, viewer.accountId(), clock.instant());
    }

    /**
     * A shift ended without handing on what its people have in hand, or what nobody has; it waits for the next.
     *
     * @param leaving those whose shift ended and who do not go on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void shiftEnded(String unitCode, Set<Long> leaving, Instant at) {
        if (handovers.existsByUnitCodeAndTakenAtIsNull(unitCode)) {
            return;
        }
        boolean given = handovers.existsByUnitCodeAndGivenAtGreaterThanEqual(unitCode, at.minus(DutyAccess.AFTER));
        boolean left =
                open(unitCode).stream().anyMatch(one -> one.heldBy() == null ? !given : leaving.contains(one.heldBy()));
        if (left) {
            kept(unitCode, null, null, at);
        }
    }

    /** The units at which anything is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<String> unitsWithOpen() {
        Set<String> units = new HashSet<>(calls.unitsWithOpen());
        others.forEach(other -> units.addAll(other.units()));
        return units;
    }

    private DutyHandover kept(String unitCode, String note, Long by, Instant now) {
        Instant takeBy = deadlines.of("take-over", now).dueAt();
        DutyHandover made = handovers.save(new DutyHandover(unitCode, note, by, now, takeBy));
        List<OpenMatters.Open> open = open(unitCode);
        open.forEach(one -> items.save(new DutyHandoverItem(made.id(), one.what(), one.id(), one.since())));
        audit.record(
                by == null ? "duty-not-handed-on" : "duty-handed-on",
                "duty-handover",
                made.id().toString(),
                unitCode,
                Map.of("open", Integer.toString(open.size())));
        return made;
    }

    /**
     * Whoever takes over has from then on what those who go off duty had in hand, and older hand-overs with it.
     *
     * @throws Problem 404 or 403 for who has nothing to do with the unit's duty, 409 {@code already-done}
     */
    public DutyHandover take(Viewer viewer, Long id) {
        viewer.require(Act.WORK);
        DutyHandover handover = handovers.lock(id).orElseThrow(Problem::notFound);
        String unit = handover.unitCode();
        access.onDutyIn(viewer, unit);
        Instant now = clock.instant();
        handover.take(viewer.accountId(), now);
        Set<Long> leaving = leaving(handover, now);
        for (DutyHandover older : handovers.lockUntaken(unit, id)) {
            if (!viewer.accountId().equals(older.givenBy())) {
                older.take(viewer.accountId(), now);
                leaving.addAll(leaving(older, now));
            }
        }
        leaving.remove(viewer.accountId());
        others.forEach(other -> other.passOn(unit, leaving, viewer));
        audit.record("duty-taken", "duty-handover", id.toString(), unit, Map.of());
        return handover;
    }

    /** Whoever handed on, and those of that shift and of all since then who do not stand the next one. */
    private Set<Long> leaving(DutyHandover handover, Instant now) {
        Set<Long> leaving =
                ids(duty.between(handover.unitCode(), handover.givenAt().minusMillis(1), now));
        leaving.removeAll(ids(duty.at(handover.unitCode(), now.plus(DutyAccess.BEFORE))));
        if (handover.givenBy() != null) {
            leaving.add(handover.givenBy());
        }
        return leaving;
    }

    private static Set<Long> ids(List<OnDuty> people) {
        return people.stream().map(OnDuty::accountId).collect(Collectors.toCollection(HashSet::new));
    }
}
