package org.wangge.returns.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.population.Resident;
import org.wangge.privacy.Mask;
import org.wangge.returns.Arrival;
import org.wangge.returns.CaseDossier;
import org.wangge.returns.CaseEvent;
import org.wangge.returns.HealthCode;
import org.wangge.returns.IsolationOrder;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.ReturnCaseSearch;
import org.wangge.returns.Symptom;
import org.wangge.returns.Waiting;

/** Makes the API's picture of cases. */
@Component
@Transactional(readOnly = true)
public class CaseViews {

    private final CaseDossier dossier;
    private final ReturnCaseSearch search;
    private final Waiting waiting;
    private final Clock clock;

    CaseViews(CaseDossier dossier, ReturnCaseSearch search, Waiting waiting, Clock clock) {
        this.dossier = dossier;
        this.search = search;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** The whole picture of a case, for whoever may see it. */
    public Object picture(ReturnCase of) {
        return of(of);
    }

    CaseView of(ReturnCase of) {
        List<CaseEvent> events = dossier.timeline(of);
        Map<Long, Account> actors = dossier.actors(events, List.of(of.custodianId()));
        Account custodian = actors.get(of.custodianId());
        List<IsolationOrder> orders = dossier.orders(of);
        Optional<IsolationOrder> running = of.isOpen() ? dossier.running(orders) : Optional.empty();
        return new CaseView(
                of.number(),
                of.isOpen() ? "open" : "closed",
                Codes.of(of.outcome()),
                of.stage() == null ? null : of.stage().name(),
                of.where().village(),
                of.where().grid(),
                of.arrival().returnedOn(),
                Days.local(of.registeredAt()),
                Days.local(of.stageDueAt()),
                of.stageDueAt() != null && of.stageDueAt().isBefore(clock.instant()),
                waiting.isWaiting(of),
                of.isOutOfContact(),
                of.lastDay(),
                new CaseView.Custodian(custodian.name(), dossier.post(custodian, of), custodian.phone()),
                running.map(CaseViews::order).orElse(null),
                orders.stream().map(CaseViews::order).toList(),
                rule(of),
                colour(of.code()),
                tests(of),
                checks(of),
                person(of),
                of.cameFrom() == null
                        ? null
                        : search.byId(of.cameFrom()).map(ReturnCase::number).orElse(null),
                of.eraseAfter(),
                of.version(),
                events.stream().map(event -> event(event, actors)).toList());
    }

    private static CaseView.Order order(IsolationOrder order) {
        return new CaseView.Order(
                order.id().toString(),
                order.number(),
                Codes.of(order.measure()),
                Codes.of(order.place()),
                order.fromDate(),
                order.untilDate(),
                order.rule(),
                order.ruleVersion(),
                order.issuingBody(),
                order.basis(),
                Days.local(order.issuedAt()),
                Days.local(order.endedAt()));
    }

    private static CaseView.Rule rule(ReturnCase of) {
        return new CaseView.Rule(
                of.plan().rule(),
                of.plan().version(),
                Codes.of(of.plan().place()),
                of.plan().quarantineUntil(),
                of.plan().monitoringUntil());
    }

    private static CaseView.Colour colour(HealthCode code) {
        return code == null
                ? null
                : new CaseView.Colour(
                        Codes.of(code.value()),
                        code.rule(),
                        code.ruleVersion(),
                        code.reason(),
                        Days.local(code.since()));
    }

    private List<CaseView.Test> tests(ReturnCase of) {
        return dossier.tests(of).stream()
                .map(test -> new CaseView.Test(
                        test.onDate(),
                        Codes.of(test.result()),
                        test.isPlanned(),
                        Days.local(test.sampledAt()),
                        test.laboratory()))
                .toList();
    }

    private List<CaseView.Check> checks(ReturnCase of) {
        return dossier.checks(of).stream()
                .map(check -> new CaseView.Check(
                        check.onDate(),
                        Codes.of(check.session()),
                        check.temperature(),
                        symptoms(check.symptoms()),
                        check.isReplaced()))
                .toList();
    }

    private CaseView.Person person(ReturnCase of) {
        Resident person = dossier.person(of);
        Arrival arrival = of.arrival();
        return new CaseView.Person(
                Mask.name(person.name()),
                new CaseView.Identity(
                        person.identity().type().key(),
                        Mask.identity(person.identity().number())),
                person.phone() == null ? null : Mask.phone(person.phone()),
                person.address() == null ? null : "***",
                arrival.origin().place(),
                Codes.of(arrival.origin().risk()),
                Codes.of(arrival.origin().contact()),
                Codes.of(arrival.origin().near()),
                arrival.transport(),
                arrival.temperature(),
                symptoms(arrival.symptoms()));
    }

    private static List<String> symptoms(Collection<Symptom> symptoms) {
        return Set.copyOf(symptoms).stream().map(Codes::of).sorted().toList();
    }

    private static CaseView.Event event(CaseEvent event, Map<Long, Account> actors) {
        Account by = event.accountId() == null ? null : actors.get(event.accountId());
        return new CaseView.Event(
                Days.local(event.at()), by == null ? "system" : by.name(), event.post(), event.what(), event.detail());
    }
}
