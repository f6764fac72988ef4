package org.wangge.reporting.special;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wangge.duty.OpenMatters;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.security.Viewer;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkItems;

/** The situations that a shift hands on, with their tasks. */
@Component
class OpenSpecials implements OpenMatters {

    private final SpecialSituations situations;
    private final SpecialHandling handling;
    private final Telling telling;
    private final WorkItems items;
    private final Accounts accounts;

    OpenSpecials(
            SpecialSituations situations,
            SpecialHandling handling,
            Telling telling,
            WorkItems items,
            Accounts accounts) {
        this.situations = situations;
        this.handling = handling;
        this.telling = telling;
        this.items = items;
        this.accounts = accounts;
    }

    @Override
    public List<Open> at(String unitCode) {
        return situations.openAt(unitCode).stream()
                .map(of -> new Open("special-situation", of.id(), of.since(), holder(of)))
                .toList();
    }

    @Override
    public Set<String> units() {
        return situations.unitsOfOpen();
    }

    @Override
    public void passOn(String unitCode, Set<Long> leaving, Viewer taker) {
        for (Open one : at(unitCode)) {
            if (leaving.contains(one.heldBy())) {
                accounts.findById(one.heldBy()).ifPresent(from -> handling.handOn(one.id(), unitCode, from, taker));
            }
        }
    }

    @Override
    public void shiftBegan(Set<String> unitCodes) {
        for (Long id : situations.unacknowledgedAt(unitCodes)) {
            SpecialSituation of = handling.lock(id);
            if (of.state() == SpecialSituation.State.REPORTED) {
                Stream.of(of.unit(), of.toldUnit())
                        .distinct()
                        .filter(unitCodes::contains)
                        .forEach(unit -> telling.tellShift(of, unit));
            }
        }
    }

    /** Whoever has the task that is open now, else whoever acknowledged it or took it over. */
    private Long holder(SpecialSituations.Open of) {
        return items.about(of.unit(), of.id().toString()).stream()
                .map(WorkItem::assignee)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(accounts::findByUsername)
                .map(Account::id)
                .orElse(of.heldBy());
    }
}
