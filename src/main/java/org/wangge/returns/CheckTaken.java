package org.wangge.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** A check as it was taken: temperature in °C, 34.0 to 43.0. */
public record CheckTaken(LocalDate on, Session session, BigDecimal temperature, Set<Symptom> symptoms, String remark) {

    boolean isFeverish() {
        return temperature.compareTo(Arrival.FEVER) >= 0 || !symptoms.isEmpty();
    }
}
