package org.wangge.reporting.special.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.reporting.special.KindDesk;
import org.wangge.reporting.special.SpecialAction;
import org.wangge.reporting.special.SpecialDossier;
import org.wangge.reporting.special.SpecialKind;
import org.wangge.reporting.special.SpecialNotice;
import org.wangge.reporting.special.SpecialSituation;

/** Makes the API's picture of special situations. */
@Component
@Transactional(readOnly = true)
class SpecialViews {

    private final SpecialDossier dossier;
    private final KindDesk kinds;
    private final Accounts accounts;
    private final KnownUnits units;
    private final Clock clock;

    SpecialViews(SpecialDossier dossier, KindDesk kinds, Accounts accounts, KnownUnits units, Clock clock) {
        this.dossier = dossier;
        this.kinds = kinds;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /** Lines of a list: without the chain, the actions and what was merged. */
    List<SpecialView> rows(Collection<SpecialSituation> of) {
        Map<String, String> names = kindNames();
        Map<Long, String> people =
                people(of.stream().flatMap(one -> Stream.of(one.reportedBy(), one.acknowledgedBy())));
        return of.stream()
                .map(one -> view(one, names, people, List.of(), List.of(), List.of()))
                .toList();
    }

    SpecialView whole(SpecialSituation of) {
        List<SpecialSituation> merged = dossier.mergedInto(of);
        List<SpecialNotice> chain = dossier.chain(of);
        List<SpecialAction> actions = dossier.actions(of);
        Map<Long, String> people = people(Stream.of(
                        Stream.of(of.reportedBy(), of.acknowledgedBy()),
                        merged.stream().map(SpecialSituation::reportedBy),
                        chain.stream().map(SpecialNotice::accountId),
                        actions.stream().map(SpecialAction::accountId))
                .flatMap(Function.identity()));
        return view(
                of,
                kindNames(),
                people,
                merged.stream()
                        .map(one -> new SpecialView.Merged(
                                one.id().toString(),
                                one.what(),
                                one.place(),
                                people.get(one.reportedBy()),
                                Days.local(one.reportedAt())))
                        .toList(),
                chain.stream().map(notice -> known(notice, people)).toList(),
                actions.stream().map(action -> action(action, people)).toList());
    }

    /** The names of the kinds in the reader's language. */
    Map<String, String> kindNames() {
        return kinds.all().stream().collect(Collectors.toMap(SpecialKind::code, SpecialKind::nameHere));
    }

    private SpecialView view(
            SpecialSituation of,
            Map<String, String> names,
            Map<Long, String> people,
            List<SpecialView.Merged> merged,
            List<SpecialView.Known> known,
            List<SpecialView.Action> actions) {
        return new SpecialView(
                of.id().toString(),
                of.unit(),
                unitName(of.unit()),
                of.kind(),
                names.get(of.kind()),
                of.what(),
                of.place(),
                Codes.of(of.state()),
                people.get(of.reportedBy()),
                Days.local(of.reportedAt()),
                Days.local(of.tellNextAt()),
                of.acknowledgedBy() == null ? null : people.get(of.acknowledgedBy()),
                Days.local(of.acknowledgedAt()),
                Days.local(of.reportDueAt()),
                Days.local(of.writtenAt()),
                Days.local(of.passOnDueAt()),
                Days.local(of.passedOnAt()),
                Days.local(of.closedAt()),
                isLate(of),
                of.mergedInto() == null ? null : of.mergedInto().toString(),
                merged,
                known,
                actions);
    }

    private boolean isLate(SpecialSituation of) {
        boolean climbed =
                of.state() == SpecialSituation.State.REPORTED && !of.toldUnit().equals(of.unit());
        return of.isOpen()
                && (climbed || isPast(of.writtenAt(), of.reportDueAt()) || isPast(of.passedOnAt(), of.passOnDueAt()));
    }

    private boolean isPast(Instant done, Instant due) {
        return done == null && !due.isAfter(clock.instant());
    }

    private SpecialView.Known known(SpecialNotice notice, Map<Long, String> people) {
        return new SpecialView.Known(
                people.get(notice.accountId()),
                unitName(notice.unitCode()),
                notice.why(),
                Days.local(notice.toldAt()),
                Days.local(notice.seenAt()));
    }

    private static SpecialView.Action action(SpecialAction action, Map<Long, String> people) {
        return new SpecialView.Action(
                action.id().toString(),
                Codes.of(action.kind()),
                action.text(),
                people.get(action.accountId()),
                Days.local(action.at()),
                Days.local(action.doneAt()));
    }

    private String unitName(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    private Map<Long, String> people(Stream<Long> ids) {
        return accounts.findAllById(ids.filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }
}
