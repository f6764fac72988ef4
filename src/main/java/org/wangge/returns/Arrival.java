package org.wangge.returns;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * How somebody arrived.
 *
 * @param returnedOn day 0 of every term
 * @param temperature in °C, from 34.0 to 43.0
 */
@Embeddable
public record Arrival(
        LocalDate returnedOn,
        @Embedded Origin origin,
        String transport,
        BigDecimal temperature,

        @jakarta.persistence.Convert(converter = SymptomsText.class)
        Set<Symptom> symptoms) {

    /** From this temperature on, in °C, or with any symptom, a health worker looks first. */
    public static final BigDecimal FEVER = new BigDecimal("37.3");

    public boolean isFeverish() {
        return temperature.compareTo(FEVER) >= 0 || !symptoms.isEmpty();
    }

    Arrival withOrigin(Origin corrected) {
        return new Arrival(returnedOn, corrected, transport, temperature, symptoms);
    }
}
