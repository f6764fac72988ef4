package org.wangge.policing.cases;

import java.time.LocalDate;
import java.time.Period;

/**
 * Whom a case is about.
 *
 * @param bornOn must be known, since so much hangs on it
 * @param priorDetentions how often detention was imposed before within the time the law looks back
 */
public record Person(
        String name,
        String identity,
        LocalDate bornOn,
        String phone,
        String address,
        boolean pregnantOrNursing,
        int priorDetentions,
        String guardian) {

    int ageOn(LocalDate day) {
        return Period.between(bornOn, day).getYears();
    }
}
