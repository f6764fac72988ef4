package org.wangge.policing.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.wangge.clock.Days;

/** The time within which a case is decided. */
final class Period {

    private final CaseRecord record;
    private final Rules rules;

    Period(CaseRecord record, Rules rules) {
        this.record = record;
        this.rules = rules;
    }

    LocalDate end() {
        return withoutHearings().plusDays(spentOnHearings() + mostOfTheHearingAwaited());
    }

    /** What an extension on some day makes of it, the time of hearings not counted yet. */
    LocalDate extendedOn(LocalDate day) {
        return withoutHearings().plusDays(rules.number(Rules.EXTENSION_DAYS, day));
    }

    private LocalDate withoutHearings() {
        Step.Registered opening = record.registered();
        LocalDate registered = opening.deed().on();
        LocalDate from = rules.isOn(Rules.PERIOD_FROM_REGISTRATION, registered) ? registered : opening.acceptedOn();
        LocalDate first = from.plusDays(rules.number(Rules.PERIOD_DAYS, registered));
        return record.last(Step.Extended.class).map(Step.Extended::until).orElse(first);
    }

    /** Within how many days a hearing is held that was asked for and that has not been held yet: they may all be needed. */
    private long mostOfTheHearingAwaited() {
        return record.intended()
                .flatMap(told -> record.since(told, Step.Heard.class))
                .filter(heard -> heard.reply() == Step.Reply.ASKS_HEARING)
                .filter(heard -> record.since(heard, Step.HearingHeld.class).isEmpty())
                .map(heard -> heard.deed().on())
                .filter(asked -> rules.isOn(Rules.HEARING_EXCLUDED, asked))
                .map(asked -> rules.number(Rules.HEARING_WITHIN_DAYS, asked))
                .orElse(0);
    }

    /** The time of a hearing does not count, where the law of the day says so. */
    private long spentOnHearings() {
        return record.all(Step.HearingHeld.class)
                .filter(held -> rules.isOn(Rules.HEARING_EXCLUDED, held.heldOn()))
                .mapToLong(held -> record.before(held, Step.Heard.class)
                        .map(heard ->
                                ChronoUnit.DAYS.between(Days.of(heard.deed().at()), held.heldOn()))
                        .filter(days -> days > 0)
                        .orElse(0L))
                .sum();
    }
}
