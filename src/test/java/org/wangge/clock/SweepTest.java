package org.wangge.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a sweep is due that looks only when something waits. */
class SweepTest {

    private static final Instant LAST = at("08:00:00");

    @Test
    void whatWaitsIsLookedAtInTheQuarterOfAnHourInWhichItIsDue() {
        assertThat(Sweep.quarterWhenDue(waits("10:31:00"), LAST)).isEqualTo(at("10:45:00"));
        assertThat(Sweep.quarterWhenDue(waits("10:45:00"), LAST)).isEqualTo(at("10:45:00"));
        assertThat(Sweep.quarterWhenDue(waits("10:45:00.000001"), LAST)).isEqualTo(at("11:00:00"));
    }

    @Test
    void whatStillWaitsIsLookedAtAgainInTheNextQuarter() {
        assertThat(Sweep.quarterWhenDue(waits("07:10:00"), LAST)).isEqualTo(at("08:15:00"));
        assertThat(Sweep.quarterWhenDue(waits("08:00:00"), LAST)).isEqualTo(at("08:15:00"));
    }

    @Test
    void whatCannotWaitIsLookedAtInItsVeryInstantAndAMinuteLaterWhereItStillWaits() {
        assertThat(Sweep.whenDue(waits("10:31:00"), LAST)).isEqualTo(at("10:31:00"));
        assertThat(Sweep.whenDue(waits("08:00:00"), LAST)).isEqualTo(at("08:01:00"));
    }

    @Test
    void whereNothingWaitsNoQuarterIsDueForAYear() {
        Instant yearAfter = LAST.plus(Duration.ofDays(365));
        assertThat(Sweep.quarterWhenDue(Optional.empty(), LAST)).isEqualTo(yearAfter);
        assertThat(Sweep.whenDue(Optional.empty(), LAST)).isEqualTo(yearAfter);
    }

    private static Optional<Instant> waits(String time) {
        return Optional.of(at(time));
    }

    private static Instant at(String time) {
        return Instant.parse("2022-04-11T" + time + "Z");
    }
}
