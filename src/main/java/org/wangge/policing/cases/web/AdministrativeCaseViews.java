package org.wangge.policing.cases.web;

import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.policing.Matter;
import org.wangge.policing.cases.AdministrativeCase;
import org.wangge.policing.cases.CasePapers;
import org.wangge.policing.cases.Penalty;
import org.wangge.policing.cases.Step;
import org.wangge.privacy.Mask;

/** Shows the file of a case. */
@Component
class AdministrativeCaseViews {

    private final Accounts accounts;
    private final CasePapers papers;

    AdministrativeCaseViews(Accounts accounts, CasePapers papers) {
        this.accounts = accounts;
        this.papers = papers;
    }

    AdministrativeCaseView of(Matter matter, AdministrativeCase of) {
        Step.Registered opening = of.registration();
        return new AdministrativeCaseView(
                opening.number(),
                Mask.name(of.person().name()),
                of.isMinor(),
                opening.conduct().ground(),
                Codes.of(opening.conduct().gravity()),
                opening.conduct().on(),
                Days.of(opening.deed().at()),
                of.periodEnd(),
                of.timesExtended(),
                of.last(Step.Intended.class).map(told -> told(of, told)).orElse(null),
                of.last(Step.Decided.class)
                        .map(AdministrativeCaseViews::decided)
                        .orElse(null),
                of.last(Step.Served.class).map(AdministrativeCaseViews::served).orElse(null),
                of.steps().stream().map(this::taken).toList(),
                papers.of(matter));
    }

    private static AdministrativeCaseView.Told told(AdministrativeCase of, Step.Intended told) {
        return new AdministrativeCaseView.Told(
                amount(of.proposed().orElse(null)), Days.local(told.replyBy()), of.wasHeard());
    }

    private static AdministrativeCaseView.Verdict decided(Step.Decided decided) {
        return new AdministrativeCaseView.Verdict(
                Codes.of(decided.result()),
                amount(decided.penalty()),
                decided.article(),
                decided.lawOf(),
                decided.executed(),
                decided.notExecuted(),
                decided.atCounty());
    }

    private static AdministrativeCaseView.Receipt served(Step.Served served) {
        return new AdministrativeCaseView.Receipt(
                Days.local(served.deed().at()),
                Codes.of(served.receiver()),
                served.late(),
                served.payBy(),
                served.reconsiderUntil());
    }

    private AdministrativeCaseView.Taken taken(Step step) {
        Long by = step.deed().by();
        return new AdministrativeCaseView.Taken(
                step.code(),
                Days.local(step.deed().at()),
                by == null ? "" : accounts.findById(by).map(Account::name).orElse(""),
                step.officers().stream()
                        .map(officer -> officer.name() + " " + officer.number())
                        .toList());
    }

    private static AdministrativeCaseView.Amount amount(Penalty penalty) {
        return penalty == null ? null : new AdministrativeCaseView.Amount(penalty.fine(), penalty.days());
    }
}
