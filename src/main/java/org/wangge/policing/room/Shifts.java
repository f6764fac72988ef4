package org.wangge.policing.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.DutyShifts;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** The roster of resident officers, entered by the station for days of a week. */
@Service
@Transactional
public class Shifts {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final DutyShifts shifts;
    private final VillageOfficers officers;
    private final Units units;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Shifts(DutyShifts shifts, VillageOfficers officers, Units units, Accounts accounts, AuditTrail audit, Clock clock) {
        this.shifts = shifts;
        this.officers = officers;
        this.units = units;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The shifts of some villages that touch the days from one to another, both included. */
    @Transactional(readOnly = true)
    public List<DutyShift> within(Collection<String> villages, LocalDate from, LocalDate until) {
        Instant begin = Days.startOf(from);
        return villages.isEmpty() ? List.of() : shifts.within(villages, begin.minus(LONGEST), begin, Days.endOf(until));
    }

    /**
     * Puts an officer on duty on some days, at the same hours on each; hours that end no later than they begin end on
     * the day after.
     *
     * @throws Problem 422 {@code officer-unknown} for a day on which that is no officer of the village or they are away,
     *     409 {@code shift-overlaps} where they are on duty already
     */
    public List<DutyShift> enter(
            Unit village,
            String username,
            Collection<LocalDate> days,
            LocalTime begins,
            LocalTime ends,
            boolean leader) {
        List<DutyShift> made = new ArrayList<>();
        for (LocalDate day : days.stream().distinct().sorted().toList()) {
            var officer = officers.available(village.code(), day).stream()
                    .filter(one -> one.username().equals(username))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("officer", "officer-not-there", day));
            accounts.lock(List.of(officer.accountId()));
            Instant from = Days.at(day, begins);
            Instant until = Days.at(ends.isAfter(begins) ? day : day.plusDays(1), ends);
            if (!shifts.of(officer.accountId(), from.minus(LONGEST), from, until)
                    .isEmpty()) {
                throw Problem.conflict("shift-overlaps", day);
            }
            made.add(shifts.saveAndFlush(new DutyShift(village.code(), officer.accountId(), from, until, leader)));
        }
        audit.record(
                "shifts-entered", "account", username, village.code(), Map.of("days", Integer.toString(made.size())));
        return made;
    }

    /** @throws Problem 409 {@code has-begun} for a shift that was or is being stood */
    public void remove(Viewer viewer, Long id) {
        viewer.require(Act.COMMAND_POLICE);
        DutyShift shift = shifts.findById(id)
                .filter(one -> one.roster() == DutyShift.Roster.ROOM)
                .orElseThrow(Problem::notFound);
        viewer.require(
                Act.COMMAND_POLICE,
                units.findById(shift.unitCode()).orElseThrow().path());
        if (!shift.beginsAt().isAfter(clock.instant())) {
            throw Problem.conflict("has-begun");
        }
        shifts.delete(shift);
        audit.record("shift-removed", "shift", id.toString(), shift.unitCode(), Map.of());
    }
}
