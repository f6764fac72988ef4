package org.wangge.policing.room.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.DutyShift;
import org.wangge.policing.room.web.OfficerViews.ShiftView;

/** The people of some shifts, read at once. */
record ShiftNames(Map<Long, Account> people) {

    static ShiftNames of(Collection<DutyShift> shifts, Accounts accounts) {
        List<Long> ids = shifts.stream().map(DutyShift::accountId).distinct().toList();
        return new ShiftNames(
                accounts.findAllById(ids).stream().collect(Collectors.toMap(Account::id, Function.identity())));
    }

    ShiftView view(DutyShift shift) {
        Account officer = people.get(shift.accountId());
        return new ShiftView(
                shift.id().toString(),
                shift.unitCode(),
                officer.username(),
                officer.name(),
                Days.local(shift.beginsAt()),
                Days.local(shift.endsAt()),
                shift.isLeader());
    }
}
