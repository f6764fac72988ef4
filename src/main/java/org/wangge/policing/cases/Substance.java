package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which text an act is judged by (行政处罚法 art. 37): the law of the day of the act, unless the law of the day of the
 * decision is lighter or punishes it no more.
 *
 * @param ground empty where the person cannot be penalised for it
 * @param lawOf the day whose text applies
 */
public record Substance(Optional<Ground> ground, LocalDate lawOf) {

    static Substance of(Law law, Conduct conduct, LocalDate decidedOn) {
        Optional<Ground> then = punishing(law, conduct, conduct.on());
        Optional<Ground> now = punishing(law, conduct, decidedOn);
        boolean favours = then.isPresent()
                && (now.isEmpty() || now.get().isLighterThan(then.get()))
                && decidedOn.isAfter(conduct.on());
        return favours ? new Substance(now, decidedOn) : new Substance(then, conduct.on());
    }

    private static Optional<Ground> punishing(Law law, Conduct conduct, LocalDate day) {
        return law.ground(conduct.ground(), conduct.gravity(), day).filter(row -> row.punishes(conduct.onPurpose()));
    }
}
