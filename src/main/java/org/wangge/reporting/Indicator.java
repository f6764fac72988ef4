package org.wangge.reporting;

import java.time.LocalDate;
import java.util.function.BinaryOperator;
import org.wangge.organisation.Level;

/**
 * A figure that units report.
 *
 * @param measuredIn what is counted, such as 人
 * @param level the lowest level that gives it
 * @param flow whether it counts a window, else what there is at its end
 * @param typed whether somebody types it, else it is derived from facts
 * @param sums whether units add up, else the largest counts
 * @param from the first day on which it is reported
 * @param until the first day on which it is no longer, {@code null} while nobody has ended it
 * @param mustGive whether a village cannot sign without it
 * @param input where it stands in the form of the task lists, {@code null} for what is derived
 * @param formula of which derived figures it is the sum, {@code null} for what the system counts itself
 */
public record Indicator(
        String code,
        String name,
        String nameEn,
        String measuredIn,
        Level level,
        boolean flow,
        boolean typed,
        boolean sums,
        int atLeast,
        int atMost,
        LocalDate from,
        LocalDate until,
        boolean mustGive,
        String input,
        Formula formula) {

    public boolean isFlow() {
        return flow;
    }

    /** Whether the system counts it itself, from what people have recorded. */
    public boolean isCounted() {
        return !typed && formula == null;
    }

    public boolean isInForce(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    BinaryOperator<Long> adds() {
        return sums ? Long::sum : Long::max;
    }
}
