package org.wangge.policing.person;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterPeople;
import org.wangge.population.Resident;
import org.wangge.returns.CaseNotes;

/** Whom a matter is about, where that is known: as police established it, or as the case has it. */
@Component
class Whose {

    private final CaseNotes cases;
    private final MatterPeople people;

    Whose(CaseNotes cases, MatterPeople people) {
        this.cases = cases;
        this.people = people;
    }

    /** The whole name, for the person's own papers. */
    Optional<String> name(Matter matter) {
        if (matter.subject().name() != null) {
            return Optional.of(matter.subject().name());
        }
        return Optional.ofNullable(matter.caseNumber()).flatMap(cases::person).map(Resident::name);
    }

    Optional<String> maskedName(Matter matter) {
        return people.of(matter);
    }
}
