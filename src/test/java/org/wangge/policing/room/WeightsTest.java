package org.wangge.policing.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeightsTest {

    private static final Weights USUAL = new Weights(60, 50);

    @Example
    void theVillageCountsSixtyInAHundredAndTheStationTheRest() {
        assertThat(USUAL.total(90, null, 80)).isEqualTo(new BigDecimal("86.0"));
        assertThat(USUAL.total(90, 70, 80)).isEqualTo(new BigDecimal("80.0"));
        assertThat(USUAL.villageScore(90, 85)).isEqualTo(new BigDecimal("87.5"));
    }

    @Example
    void aHalfIsRoundedUpAndNothingIsRoundedBefore() {
        // village 86.5 · 0.65 + 81 · 0.35 = 84.575
        assertThat(new Weights(65, 50).total(86, 87, 81)).isEqualTo(new BigDecimal("84.6"));
        // 33.33 of the committee: 0.67 · 1 + 0.33 · 2 = 1.33; · 0.5 = 0.665; + 0.5 · 1 = 1.165, and not 1.15 of a
        // rounded 1.3
        assertThat(new Weights(50, 33).total(1, 2, 1)).isEqualTo(new BigDecimal("1.2"));
        // exactly a half: 83 · 0.05 + 84 · 0.95 = 83.95
        assertThat(new Weights(5, 0).total(83, null, 84)).isEqualTo(new BigDecimal("84.0"));
    }

    @Property
    void aTotalLiesBetweenTheScoresItIsMadeOf(
            @ForAll @IntRange(max = 100) int villageWeight,
            @ForAll @IntRange(max = 100) int committeeWeight,
            @ForAll @IntRange(max = 100) int secretary,
            @ForAll @IntRange(max = 100) int committee,
            @ForAll @IntRange(max = 100) int station) {
        BigDecimal total = new Weights(villageWeight, committeeWeight).total(secretary, committee, station);

        assertThat(total)
                .isBetween(
                        BigDecimal.valueOf(Math.min(station, Math.min(secretary, committee))),
                        BigDecimal.valueOf(Math.max(station, Math.max(secretary, committee))));
        assertThat(total.scale()).isEqualTo(1);
    }

    @Property
    void itIsTheExactSumRoundedOnce(
            @ForAll @IntRange(max = 100) int villageWeight,
            @ForAll @IntRange(max = 100) int committeeWeight,
            @ForAll @IntRange(max = 100) int secretary,
            @ForAll @IntRange(max = 100) int committee,
            @ForAll @IntRange(max = 100) int station) {
        long tenThousandths = (long) villageWeight * (committeeWeight * committee + (100 - committeeWeight) * secretary)
                + 100L * (100 - villageWeight) * station;
        BigDecimal expected = BigDecimal.valueOf((tenThousandths + 500) / 1000, 1);

        assertThat(new Weights(villageWeight, committeeWeight).total(secretary, committee, station))
                .isEqualTo(expected);
    }

    @Property
    void whoeverIsThoughtBetterOfNeverComesOutWorse(
            @ForAll @IntRange(max = 100) int villageWeight,
            @ForAll @IntRange(max = 99) int secretary,
            @ForAll @IntRange(max = 99) int station) {
        Weights weights = new Weights(villageWeight, 50);

        assertThat(weights.total(secretary + 1, null, station))
                .isGreaterThanOrEqualTo(weights.total(secretary, null, station));
        assertThat(weights.total(secretary, null, station + 1))
                .isGreaterThanOrEqualTo(weights.total(secretary, null, station));
    }

    @Example
    void weightsArePercents() {
        assertThatThrownBy(() -> new AssessmentSettings(101, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssessmentSettings(60, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
