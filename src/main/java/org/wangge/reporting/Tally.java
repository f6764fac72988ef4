package org.wangge.reporting;

import java.util.List;
import java.util.function.Predicate;

/**
 * How often each state occurs among some reports; zero, late and corrected are among those reported.
 *
 * @param expected how many reports by now, 0 where the first is still open
 */
public record Tally(
        int expected, int reported, int inTime, int due, int zero, int missing, int late, int corrected, int onBehalf) {

    public static Tally of(List<Completeness.Day> days) {
        return new Tally(
                count(days, Completeness.Day::isExpected),
                count(days, Completeness.Day::isSigned),
                count(days, day -> day.isSigned() && !day.late()),
                count(days, day -> day.state() == Report.State.DUE),
                count(days, day -> day.isSigned() && day.zero()),
                count(days, day -> day.state() == Report.State.MISSING),
                count(days, day -> day.isSigned() && day.late()),
                count(days, day -> day.isSigned() && day.corrected()),
                count(days, Completeness.Day::onBehalf));
    }

    /** Reported over expected, in per cent with one decimal; {@code null} where nothing was expected yet. */
    public Double completeness() {
        return percent(reported);
    }

    /** Reported in time over expected, in per cent with one decimal; {@code null} where nothing was expected yet. */
    public Double timeliness() {
        return percent(inTime);
    }

    /** Rounded down, so that only all are 100. */
    private Double percent(int some) {
        return expected == 0 ? null : 1000L * some / expected / 10.0;
    }

    private static int count(List<Completeness.Day> days, Predicate<Completeness.Day> which) {
        return (int) days.stream().filter(which).count();
    }
}
