package org.wangge.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.DutyShifts;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Who stands which shift of a unit, entered ahead by whoever keeps its roster. */
@Service
@Transactional
public class Roster {

    /** The two shifts of a day. */
    public enum Part {
        DAY,
        NIGHT
    }

    private final DutyShifts shifts;
    private final DutyAccess access;
    private final Staff staff;
    private final Accounts accounts;
    private final DutySettings settings;
    private final SwapLapse lapse;
    private final List<OpenMatters> others;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(
            DutyShifts shifts,
            DutyAccess access,
            Staff staff,
            Accounts accounts,
            DutySettings settings,
            SwapLapse lapse,
            List<OpenMatters> others,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shifts = shifts;
        this.access = access;
        this.staff = staff;
        this.accounts = accounts;
        this.settings = settings;
        this.lapse = lapse;
        this.others = others;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The shifts that touch the days from one to another, both included. */
    @Transactional(readOnly = true)
    public List<DutyShift> within(Unit unit, LocalDate from, LocalDate until) {
        Instant begin = Days.startOf(from);
        return shifts.onRoster(unit.code(), begin.minus(Duty.LONGEST), begin, Days.endOf(until));
    }

    /** Whoever can be put on a unit's roster: all who work in it, or beneath it. */
    @Transactional(readOnly = true)
    public List<StaffMember> candidates(Unit unit) {
        Map<Long, StaffMember> found = new LinkedHashMap<>();
        staff.beneath(unit.path()).stream()
                .filter(member -> member.posts().stream()
                        .anyMatch(post -> Act.WORK.roles().contains(post.role())))
                .forEach(member -> found.putIfAbsent(member.accountId(), member));
        return List.copyOf(found.values());
    }

    /**
     * Puts people on duty for one part of some days, one of them leading. Whoever comes on duty in this way at once hears
     * of what nobody has taken notice of.
     *
     * @throws Problem 422 {@code not-of-unit} for somebody who does not work there, 409 {@code shift-overlaps} where
     *     somebody is on duty then already
     */
    public List<DutyShift> enter(
            Unit unit, Collection<LocalDate> days, Part part, List<String> usernames, String leader) {
        Map<String, StaffMember> known =
                candidates(unit).stream().collect(Collectors.toMap(StaffMember::username, Function.identity()));
        List<StaffMember> people = usernames.stream()
                .map(username -> {
                    StaffMember member = known.get(username);
                    if (member == null) {
                        throw Problem.invalid("people", "not-of-unit", username);
                    }
                    return member;
                })
                .toList();
        lock(people.stream().map(StaffMember::accountId).toList());
        List<DutyShift> made = new ArrayList<>();
        for (LocalDate day : days.stream().distinct().sorted().toList()) {
            for (StaffMember person : people) {
                made.add(stand(unit, day, part, person, person.username().equals(leader)));
            }
        }
        changed(unit.code(), "duty-entered", Integer.toString(made.size()));
        if (made.stream().anyMatch(shift -> shift.isAt(clock.instant()))) {
            others.forEach(other -> other.shiftBegan(Set.of(unit.code())));
        }
        return made;
    }

    private DutyShift stand(Unit unit, LocalDate day, Part part, StaffMember person, boolean leader) {
        LocalTime begins = part == Part.DAY ? settings.dayBegins() : settings.nightBegins();
        LocalTime ends = part == Part.DAY ? settings.nightBegins() : settings.dayBegins();
        Instant from = Days.at(day, begins);
        Instant until = Days.at(ends.isAfter(begins) ? day : day.plusDays(1), ends);
        mustBeFree(person.accountId(), from, until, null);
        return shifts.saveAndFlush(
                new DutyShift(DutyShift.Roster.UNIT, unit.code(), person.accountId(), from, until, leader));
    }

    /** @throws Problem 409 {@code has-begun} for a shift that was or is being stood */
    public void remove(Viewer viewer, Long id) {
        viewer.require(Act.KEEP_ROSTER);
        DutyShift shift = shifts.lock(id)
                .filter(found -> found.roster() == DutyShift.Roster.UNIT)
                .orElseThrow(Problem::notFound);
        access.keptBy(viewer, shift.unitCode());
        if (!shift.beginsAt().isAfter(clock.instant())) {
            throw Problem.conflict("has-begun");
        }
        lapse.about(List.of(id), null, clock.instant());
        shifts.delete(shift);
        changed(shift.unitCode(), "duty-removed", "1");
    }

    /** Until the transaction ends nobody else puts these people on a shift, so that they are free for one at a time. */
    void lock(List<Long> people) {
        accounts.lock(people);
    }

    /** @param but a shift that does not count, or {@code null} */
    void mustBeFree(Long account, Instant from, Instant until, Long but) {
        boolean busy = shifts.of(account, from.minus(Duty.LONGEST), from, until).stream()
                .anyMatch(other -> !other.id().equals(but));
        if (busy) {
            throw Problem.conflict("shift-overlaps", Days.of(from));
        }
    }

    void changed(String unit, String action, String count) {
        audit.record(action, "unit", unit, unit, Map.of("shifts", count));
        events.publishEvent(new RosterChanged(unit));
    }
}
