package org.wangge.policing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.http.Faults;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.returns.CaseNotes;
import org.wangge.returns.IsolationOrder;
import org.wangge.worklist.Submission;

/** Guards what may be compelled: a named request, an order in force, two officers. */
@Component
class Assisting {

    private final Assistances assistances;
    private final CaseNotes cases;
    private final Staff staff;
    private final Clock clock;

    Assisting(Assistances assistances, CaseNotes cases, Staff staff, Clock clock) {
        this.assistances = assistances;
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    /** The quarantine orders in force today, as a form offers them. */
    List<Map<String, String>> orders(Matter of) {
        return running(of).stream()
                .map(order -> Map.of(
                        "value",
                        order.number(),
                        "label",
                        order.number() + " " + order.issuingBody() + " " + order.fromDate() + "—" + order.untilDate()))
                .toList();
    }

    /** @throws org.wangge.problem.Problem 422 with every field that is missing or does not fit */
    void requested(Matter of, Submission data) {
        Faults faults = new Faults();
        String number = faults.text("requestNumber", data.text("requestNumber"), 60);
        String body = faults.text("bodyName", data.text("bodyName"), 100);
        LocalDate on = data.date("requestedOn");
        Optional<IsolationOrder> order = running(of).stream()
                .filter(one -> one.number().equals(data.text("order")))
                .findFirst();
        if (data.text("body") == null) {
            faults.add("body", "required");
        }
        if (order.isEmpty()) {
            faults.add("order", "no-running-order");
        }
        if (on == null) {
            faults.add("requestedOn", "required");
        } else if (on.isAfter(Days.today(clock))
                || order.filter(one -> on.isBefore(Days.of(one.issuedAt()))).isPresent()) {
            faults.add("requestedOn", "request-date");
        }
        faults.raise();
        assistances.save(
                new Assistance(of, number, body, on, order.orElseThrow().number(), clock.instant()));
    }

    /** @throws org.wangge.problem.Problem 422 unless two different officers of the station were there */
    void done(Matter of, Submission data) {
        Faults faults = new Faults();
        Long first = officer(of, "first", data, faults);
        Long second = officer(of, "second", data, faults);
        if (first != null && first.equals(second)) {
            faults.add("second", "officer-twice");
        }
        if (data.instant("at").isAfter(clock.instant())) {
            faults.add("at", "time-future");
        }
        faults.raise();
        open(of).orElseThrow().done(first, second, data.instant("at"));
    }

    Optional<Assistance> open(Matter of) {
        return assistances.findFirstByMatterIdAndDoneAtIsNullOrderByIdDesc(of.id());
    }

    /** The station's police, as a form offers them; shifted by so many, so that two lists begin differently. */
    List<Map<String, String>> police(Matter of, int shift) {
        List<Map<String, String>> all = new ArrayList<>(members(of).stream()
                .map(member -> Map.of("value", member.username(), "label", member.name()))
                .toList());
        Collections.rotate(all, -shift);
        return all;
    }

    private Long officer(Matter of, String field, Submission data, Faults faults) {
        return members(of).stream()
                .filter(member -> member.username().equals(data.text(field)))
                .map(StaffMember::accountId)
                .findFirst()
                .orElseGet(() -> {
                    faults.add(field, "officer-not-police");
                    return null;
                });
    }

    /** An auxiliary is no police officer, whatever other post they hold. */
    private List<StaffMember> members(Matter of) {
        List<StaffMember> all = new ArrayList<>(staff.holders(new Queue(Role.STATION_OFFICER, of.township())));
        all.addAll(staff.holders(new Queue(Role.STATION_HEAD, of.township())));
        return all.stream()
                .filter(member -> staff.of(member.username())
                        .filter(whole -> !whole.holds(Role.RESIDENT_OFFICER))
                        .isPresent())
                .toList();
    }

    private List<IsolationOrder> running(Matter of) {
        if (of.caseNumber() == null) {
            return List.of();
        }
        return cases.ordersInForce(of.caseNumber()).stream()
                .filter(order -> Codes.of(order.measure()).equals("quarantine"))
                .toList();
    }
}
