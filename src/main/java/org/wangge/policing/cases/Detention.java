package org.wangge.policing.cases;

import java.time.LocalDate;

/** Whether a detention that is imposed is carried out on this person. */
final class Detention {

    private final Rules rules;
    private final Person person;

    Detention(Rules rules, Person person) {
        this.rules = rules;
        this.person = person;
    }

    /**
     * Why it is not carried out by the law of a day, as a code; {@code null} where it is. Whether somebody was too
     * young is asked of the day of the act, whether somebody is too old of the day it would be carried out.
     *
     * @param acted the day of the act
     * @param day the day of the decision
     * @param seriousAndBad 情节严重、影响恶劣, as the proposal states with its reasons
     */
    String notExecuted(LocalDate acted, LocalDate day, boolean seriousAndBad) {
        int age = person.ageOn(acted);
        boolean worst = seriousAndBad && rules.isOn(Rules.DETENTION_IF_SERIOUS, day);
        boolean again = person.priorDetentions() > 0 && rules.isOn(Rules.DETENTION_IF_AGAIN, day);
        if (person.pregnantOrNursing()) {
            return "pregnant-or-nursing";
        }
        if (age < rules.number(Rules.NO_DETENTION_UNDER, day)) {
            return worst || again ? null : "under-age";
        }
        if (age < rules.number(Rules.NO_FIRST_DETENTION_UNDER, day) && person.priorDetentions() == 0) {
            return worst ? null : "under-age-first-time";
        }
        if (person.ageOn(day) >= rules.number(Rules.NO_DETENTION_FROM, day)) {
            return worst || again ? null : "aged";
        }
        return null;
    }
}
