package org.wangge.duty.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.duty.DutyCall;
import org.wangge.duty.DutyHandover;
import org.wangge.duty.DutyHandoverItem;
import org.wangge.duty.DutySwap;
import org.wangge.duty.OnDuty;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.DutyShifts;
import org.wangge.organisation.Unit;
import org.wangge.privacy.Mask;

/** The API's picture of duty. */
@Component
@Transactional(readOnly = true)
class DutyViews {

    private final Accounts accounts;
    private final DutyShifts shifts;

    DutyViews(Accounts accounts, DutyShifts shifts) {
        this.accounts = accounts;
        this.shifts = shifts;
    }

    /** Somebody on duty, with the telephone of the duty. */
    @Schema(name = "OnDuty")
    public record Person(
            String username, String name, String phone, boolean leader, OffsetDateTime begins, OffsetDateTime ends) {}

    /** Who is on duty; not rostered where those who lead the unit answer because nobody is on its roster. */
    @Schema(name = "DutyNow")
    public record Now(
            String unit, String name, OffsetDateTime at, boolean rostered, Person leader, List<Person> people) {}

    /** One person's shift. */
    @Schema(name = "DutyShift")
    public record Shift(
            String id,
            String unit,
            String username,
            String name,
            OffsetDateTime begins,
            OffsetDateTime ends,
            boolean leader) {}

    /** A swap that was asked; {@code inReturn} is the shift given for it, {@code lapsesAt} when it ends unanswered. */
    @Schema(name = "DutySwap")
    public record Swap(
            String id,
            String unit,
            Shift shift,
            Shift inReturn,
            String by,
            String with,
            String reason,

            @Schema(allowableValues = {"open", "accepted", "declined", "lapsed"})
            String state,

            OffsetDateTime lapsesAt) {}

    /** A call; who called is masked. */
    @Schema(name = "DutyCall")
    public record Call(
            String id,
            String unit,
            String name,
            String contact,
            String question,
            String handling,
            String takenBy,
            OffsetDateTime takenAt,
            OffsetDateTime handledAt) {}

    /** What was open when a shift was handed on. */
    @Schema(name = "DutyOpen")
    public record Open(String what, String id, OffsetDateTime since) {}

    /** A shift handed on; {@code givenBy} is {@code null} where it ended and nobody handed it on; {@code late} where nobody took it in time. */
    @Schema(name = "DutyHandover")
    public record Handover(
            String id,
            String unit,
            String note,
            String givenBy,
            OffsetDateTime givenAt,
            String takenBy,
            OffsetDateTime takenAt,
            boolean late,
            List<Open> open) {}

    Now now(Unit unit, Instant at, List<OnDuty> people) {
        List<Person> all = people.stream().map(DutyViews::person).toList();
        return new Now(
                unit.code(),
                unit.name(),
                Days.local(at),
                people.stream().anyMatch(OnDuty::isRostered),
                all.stream().filter(Person::leader).findFirst().orElse(null),
                all);
    }

    List<Shift> shifts(Collection<DutyShift> of) {
        Map<Long, Account> people = people(of.stream().map(DutyShift::accountId));
        return of.stream().map(shift -> shift(shift, people)).toList();
    }

    List<Swap> swaps(Collection<DutySwap> of) {
        Map<Long, Account> people = people(of.stream().flatMap(swap -> Stream.of(swap.askedBy(), swap.askedOf())));
        List<Long> ids = of.stream()
                .flatMap(swap -> Stream.of(swap.shiftId(), swap.otherShiftId()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Shift> known =
                shifts(shifts.findAllById(ids)).stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        return of.stream()
                .map(swap -> new Swap(
                        swap.id().toString(),
                        swap.unitCode(),
                        known.get(swap.shiftId().toString()),
                        swap.otherShiftId() == null
                                ? null
                                : known.get(swap.otherShiftId().toString()),
                        people.get(swap.askedBy()).name(),
                        people.get(swap.askedOf()).name(),
                        swap.reason(),
                        Codes.of(swap.state()),
                        Days.local(swap.lapsesAt())))
                .toList();
    }

    List<Call> calls(Collection<DutyCall> of) {
        Map<Long, Account> people = people(of.stream().map(DutyCall::takenBy));
        return of.stream()
                .map(call -> new Call(
                        call.id().toString(),
                        call.unitCode(),
                        Mask.name(call.name()),
                        Mask.phone(call.contact()),
                        call.question(),
                        call.handling(),
                        people.get(call.takenBy()).name(),
                        Days.local(call.takenAt()),
                        Days.local(call.handledAt())))
                .toList();
    }

    List<Handover> handovers(Collection<DutyHandover> of, Map<Long, List<DutyHandoverItem>> items) {
        Map<Long, Account> people = people(of.stream().flatMap(one -> Stream.of(one.givenBy(), one.takenBy())));
        return of.stream()
                .map(one -> new Handover(
                        one.id().toString(),
                        one.unitCode(),
                        one.note(),
                        one.givenBy() == null ? null : people.get(one.givenBy()).name(),
                        Days.local(one.givenAt()),
                        one.takenBy() == null ? null : people.get(one.takenBy()).name(),
                        Days.local(one.takenAt()),
                        one.isTold(),
                        items.getOrDefault(one.id(), List.of()).stream()
                                .map(item ->
                                        new Open(item.what(), item.subjectId().toString(), Days.local(item.since())))
                                .toList()))
                .toList();
    }

    private static Person person(OnDuty one) {
        return new Person(
                one.username(),
                one.name(),
                one.phone(),
                one.leader(),
                Days.local(one.begins()),
                Days.local(one.ends()));
    }

    private static Shift shift(DutyShift shift, Map<Long, Account> people) {
        Account person = people.get(shift.accountId());
        return new Shift(
                shift.id().toString(),
                shift.unitCode(),
                person.username(),
                person.name(),
                Days.local(shift.beginsAt()),
                Days.local(shift.endsAt()),
                shift.isLeader());
    }

    private Map<Long, Account> people(Stream<Long> ids) {
        return accounts
                .findAllById(ids.filter(java.util.Objects::nonNull).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }
}
