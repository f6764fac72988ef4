package org.wangge.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.DutyShifts;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Level;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.security.Act;

/** Whom to tell at a unit: whoever is on duty there now, and where nobody is, whoever leads it. */
@Service
@Transactional(readOnly = true)
public class Duty {

    /** No shift is longer, so that what still runs began within it. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private final DutyShifts shifts;
    private final Accounts accounts;
    private final KnownUnits units;
    private final Staff staff;
    private final Clock clock;

    Duty(DutyShifts shifts, Accounts accounts, KnownUnits units, Staff staff, Clock clock) {
        this.shifts = shifts;
        this.accounts = accounts;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    /** The role that leads a unit of a level, as far as one does: grids and groups have their village's. */
    public static Role head(Level level) {
        return switch (level) {
            case CITY -> Role.CITY_SUPERVISOR;
            case TOWNSHIP -> Role.TOWNSHIP_SUPERVISOR;
            default -> Role.VILLAGE_SECRETARY;
        };
    }

    /** Those on the unit's roster now who still work there, leaders first; none where nobody is. */
    public List<OnDuty> now(String unitCode) {
        Instant now = clock.instant();
        return working(unitCode, at(unitCode, now), now);
    }

    /** All who stand on the roster, whether or not they still work in the unit. */
    public List<OnDuty> at(String unitCode, Instant moment) {
        return people(shifts.onRoster(unitCode, moment.minus(LONGEST), moment, moment.plusNanos(1_000)).stream()
                .filter(shift -> shift.isAt(moment))
                .toList());
    }

    /** Who leads the shift that runs now. */
    public Optional<OnDuty> leader(String unitCode) {
        return now(unitCode).stream().filter(OnDuty::leader).findFirst();
    }

    /** Those who lead the unit by their post, whoever is on duty. */
    public List<OnDuty> heads(String unitCode) {
        Level level = units.find(unitCode).orElseThrow().level();
        List<Long> ids = staff.holders(new Queue(head(level), unitCode)).stream()
                .map(StaffMember::accountId)
                .toList();
        return accounts.findAllById(ids).stream()
                .map(head -> new OnDuty(head.id(), head.username(), head.name(), head.phone(), true, null, null))
                .toList();
    }

    /** To whom reminders go: those on duty, else those who lead the unit. */
    public List<OnDuty> reached(String unitCode) {
        return reached(unitCode, clock.instant());
    }

    public List<OnDuty> reached(String unitCode, Instant moment) {
        List<OnDuty> rostered = working(unitCode, at(unitCode, moment), moment);
        return rostered.isEmpty() ? heads(unitCode) : rostered;
    }

    /** Those of some on a unit's roster who hold a post in it, or beneath it, on the day: a roster outlives posts. */
    List<OnDuty> working(String unitCode, List<OnDuty> rostered, Instant moment) {
        LocalDate day = Days.of(moment);
        boolean past = day.isBefore(Days.today(clock));
        String path = units.find(unitCode).orElseThrow().path();
        Set<Long> working = staff.on(rostered.stream().map(OnDuty::username).toList(), day).stream()
                .filter(member -> past || member.enabled())
                .filter(member -> member.posts().stream()
                        .anyMatch(post -> Act.WORK.roles().contains(post.role())
                                && post.unitPath().startsWith(path)))
                .map(StaffMember::accountId)
                .collect(Collectors.toSet());
        return rostered.stream()
                .filter(one -> working.contains(one.accountId()))
                .toList();
    }

    /** All whose shifts touch a span of time. */
    public List<OnDuty> between(String unitCode, Instant from, Instant until) {
        return people(shifts.onRoster(unitCode, from.minus(LONGEST), from, until));
    }

    private List<OnDuty> people(List<DutyShift> of) {
        Map<Long, Account> people =
                accounts
                        .findAllById(
                                of.stream().map(DutyShift::accountId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
        return of.stream()
                .map(shift -> onDuty(shift, people.get(shift.accountId())))
                .sorted((one, other) -> Boolean.compare(other.leader(), one.leader()))
                .toList();
    }

    private static OnDuty onDuty(DutyShift shift, Account person) {
        return new OnDuty(
                person.id(),
                person.username(),
                person.name(),
                person.phone(),
                shift.isLeader(),
                shift.beginsAt(),
                shift.endsAt());
    }
}
