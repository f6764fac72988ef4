package org.wangge.returns;

import java.time.LocalDate;
import java.util.List;

/**
 * What the return rules in force on the day of return say of somebody. Days are counted from that day, which is day 0;
 * a day {@code until} which something lasts is its last.
 *
 * @param rule the rule's id, {@code none} where none applies
 * @param version the version of the rule table that answered
 * @param quarantineUntil the last day of quarantine, {@code null} where there is none
 * @param monitoringUntil the last day of monitoring, {@code null} where there is none
 */
public record RuleResult(
        String rule,
        int version,
        Place place,
        LocalDate quarantineUntil,
        LocalDate monitoringUntil,
        List<LocalDate> testDates,
        ColourValue colour) {

    /** The last day on which something is asked of the person, {@code null} where nothing is. */
    public LocalDate lastDay() {
        if (place == Place.TESTS_ONLY) {
            return testDates.isEmpty() ? null : testDates.get(testDates.size() - 1);
        }
        return monitoringUntil != null ? monitoringUntil : quarantineUntil;
    }
}
