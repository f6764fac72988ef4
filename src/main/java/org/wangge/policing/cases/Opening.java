package org.wangge.policing.cases;

import java.time.LocalDate;

/** What must hold before a case can be opened. */
final class Opening {

    private Opening() {}

    static void allow(Step.Registered opening, Means means) {
        Rules rules = new Rules(means);
        LocalDate today = opening.deed().on();
        Conduct conduct = opening.conduct();
        Officer officer = rules.police(opening.deed());
        Rules.refuseUnless(officer.equals(opening.officer()), "officer", "not-police-then");
        Rules.refuseUnless(conduct.on() != null && !conduct.on().isAfter(today), "actedOn", "acted-later");
        Rules.refuseUnless(
                opening.person().bornOn() != null && opening.person().bornOn().isBefore(conduct.on()),
                "bornOn",
                "born-before-act");
        Rules.refuseUnless(
                opening.acceptedOn() != null && !opening.acceptedOn().isAfter(today), "acceptedOn", "acted-later");
        Rules.refuseUnless(Rules.isSaid(opening.person().name()), "name", "required");
        LocalDate last = conduct.on().plusMonths(rules.number(Rules.LIMITATION_MONTHS, conduct.on()));
        Rules.refuseUnless(!opening.acceptedOn().isAfter(last), "actedOn", "limitation-passed");
        ground(conduct, means);
    }

    private static void ground(Conduct conduct, Means means) {
        Ground ground = means.law()
                .ground(conduct.ground(), conduct.gravity(), conduct.on())
                .orElseThrow(() -> org.wangge.problem.Problem.invalid("ground", "no-such-ground"));
        Rules.demand(ground.isForPolice(), "case-other-authority");
        boolean named =
                conduct.order() == null ? !ground.needsOrder() : conduct.order().isWholeOn(conduct.on());
        Rules.refuseUnless(named, "orderNumber", "order-not-named");
    }
}
