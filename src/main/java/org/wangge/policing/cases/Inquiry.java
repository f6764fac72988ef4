package org.wangge.policing.cases;

import java.time.Duration;
import java.time.LocalDate;
import org.wangge.clock.Days;

/** The rules of questioning and inspecting. */
final class Inquiry {

    private final Rules rules;
    private final Person person;

    Inquiry(Rules rules, Person person) {
        this.rules = rules;
        this.person = person;
    }

    void allow(Step.Questioned asked) {
        LocalDate on = Days.of(asked.from());
        rules.twoOfficers(asked.lead(), asked.second(), on);
        Rules.refuseUnless(
                !asked.until().isBefore(asked.from())
                        && !asked.until().isAfter(asked.deed().at()),
                "until",
                "questioning-times");
        int hours = hours(asked, on);
        Rules.refuseUnless(
                Duration.between(asked.from(), asked.until()).compareTo(Duration.ofHours(hours)) <= 0,
                "until",
                "questioning-too-long",
                hours);
        Rules.refuseUnless(
                !rules.isOn(Rules.RECORDING, on) || Rules.isSaid(asked.recording()), "recording", "required");
        attendant(asked, on);
    }

    private int hours(Step.Questioned asked, LocalDate on) {
        if (asked.longer() == Step.Longer.NO) {
            return rules.number(Rules.QUESTIONING_HOURS, on);
        }
        Rules.refuseUnless(Rules.isSaid(asked.longerBecause()), "longerBecause", "required");
        Rules.refuseUnless(asked.familyTold(), "familyTold", "family-not-told");
        return rules.number(
                asked.longer() == Step.Longer.COMPLEX ? Rules.QUESTIONING_HOURS_COMPLEX : Rules.QUESTIONING_HOURS_MANY,
                on);
    }

    private void attendant(Step.Questioned asked, LocalDate on) {
        if (person.ageOn(on) >= rules.number(Rules.GUARDIAN_UNDER, on)) {
            return;
        }
        boolean guardian = asked.attendant() == Step.Attendant.GUARDIAN;
        boolean other = asked.attendant() == Step.Attendant.APPROPRIATE_ADULT
                && rules.isOn(Rules.APPROPRIATE_ADULT, on)
                && Rules.isSaid(asked.attendantBecause());
        Rules.refuseUnless((guardian || other) && Rules.isSaid(asked.attendantName()), "attendant", "guardian-missing");
    }

    void allow(Step.Inspected seen) {
        LocalDate on = seen.deed().on();
        rules.twoOfficers(seen.lead(), seen.second(), on);
        Rules.refuseUnless(!seen.home() || Rules.isSaid(seen.certificate()), "certificate", "certificate-missing");
        boolean onTheSpot = !Rules.isSaid(seen.certificate());
        Rules.refuseUnless(
                !onTheSpot || !rules.isOn(Rules.RECORDING, on) || Rules.isSaid(seen.recording()),
                "recording",
                "required");
    }
}
