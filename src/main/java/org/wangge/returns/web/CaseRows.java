package org.wangge.returns.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.population.Resident;
import org.wangge.population.Residents;
import org.wangge.privacy.Mask;
import org.wangge.returns.ReturnCase;

/** Makes rows of a list of cases, with one query for all their people and one for all their custodians. */
@Component
@Transactional(readOnly = true)
class CaseRows {

    private final Residents residents;
    private final Accounts accounts;
    private final Clock clock;

    CaseRows(Residents residents, Accounts accounts, Clock clock) {
        this.residents = residents;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<CaseRow> of(List<ReturnCase> cases) {
        Map<Long, Resident> people =
                residents
                        .find(cases.stream()
                                .map(ReturnCase::residentId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Resident::id, Function.identity()));
        Map<Long, Account> custodians =
                accounts
                        .findAllById(cases.stream()
                                .map(ReturnCase::custodianId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
        return cases.stream()
                .map(of -> row(of, people.get(of.residentId()), custodians.get(of.custodianId())))
                .toList();
    }

    private CaseRow row(ReturnCase of, Resident person, Account custodian) {
        return new CaseRow(
                of.number(),
                of.isOpen() ? "open" : "closed",
                Codes.of(of.outcome()),
                of.stage() == null ? null : of.stage().name(),
                of.where().village(),
                of.where().grid(),
                Mask.name(person.name()),
                of.arrival().returnedOn(),
                of.lastDay(),
                of.code() == null ? null : Codes.of(of.code().value()),
                custodian.name(),
                Days.local(of.stageDueAt()),
                of.stageDueAt() != null && of.stageDueAt().isBefore(clock.instant()),
                of.isOutOfContact());
    }
}
