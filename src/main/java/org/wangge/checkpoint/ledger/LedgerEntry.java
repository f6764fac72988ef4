package org.wangge.checkpoint.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wangge.population.IdentityDocument;
import org.wangge.population.PersonName;
import org.wangge.population.PhoneNumber;

/**
 * A row without fault: one person who comes or came home.
 *
 * @param origin the place they come from, as written
 * @param risk {@code none}, {@code low}, {@code medium} or {@code high}
 * @param contact {@code none}, {@code close-contact}, {@code contact-of-contact} or {@code entrant}
 * @param unit the village's code
 * @param temperature in degrees Celsius, 34.0 to 43.0
 * @param symptoms the words of the registration, such as {@code cough}; empty where there are none
 * @param receiver the name of who received them, as written; may be empty
 */
record LedgerEntry(
        IdentityDocument identity,
        PersonName name,
        Optional<PhoneNumber> phone,
        LocalDate returnedOn,
        String origin,
        String risk,
        String contact,
        String transport,
        String unit,
        BigDecimal temperature,
        Set<String> symptoms,
        String receiver) {}
