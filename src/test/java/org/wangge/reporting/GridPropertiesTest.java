package org.wangge.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wangge.organisation.Level;

/** Household groups and what belongs to none are the grid, and the grids are the village, whatever happens where. */
class GridPropertiesTest {

    private static final List<Indicator> INDICATORS =
            List.of(indicator("returned", true), indicator("at-home", false), indicator("red", false));

    @Property(tries = 300)
    void theGroupsAndTheRestAreTheGridAndTheGridsAreTheVillage(
            @ForAll long seed, @ForAll @IntRange(max = 200) int facts) {
        List<Facts.Sum> all = happening(new Random(seed), facts);
        Map<KnownAtClose.Place, Figures> known = new HashMap<>();
        all.forEach(sum -> KnownAtClose.add(known, sum));
        Map<String, Figures> grids = KnownAtClose.byGrid(known, INDICATORS);

        for (Indicator indicator : INDICATORS) {
            Map<String, Long> byHand = all.stream()
                    .filter(sum -> sum.indicator().equals(indicator.code()))
                    .collect(Collectors.groupingBy(Facts.Sum::grid, Collectors.summingLong(Facts.Sum::amount)));
            byHand.forEach((grid, amount) -> {
                assertThat(grids.get(grid).get(indicator.code())).isEqualTo(amount);
                assertThat(places(known, grid, indicator)).isEqualTo(amount);
            });
            Long village = VillageFigures.sum(grids.values(), INDICATORS).get(indicator.code());
            assertThat(village == null ? 0 : village)
                    .isEqualTo(
                            byHand.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    private static Indicator indicator(String code, boolean flow) {
        return new Indicator(
                code,
                code,
                code,
                "人",
                Level.GRID,
                flow,
                false,
                true,
                0,
                1000,
                LocalDate.EPOCH,
                null,
                false,
                null,
                null);
    }

    private static long places(Map<KnownAtClose.Place, Figures> known, String grid, Indicator of) {
        return known.entrySet().stream()
                .filter(place -> place.getKey().grid().equals(grid))
                .map(place -> place.getValue().get(of.code()))
                .mapToLong(amount -> amount == null ? 0 : amount)
                .sum();
    }

    /** Entries and removals, in households of a group, in those of none, and of nobody where a figure was mended. */
    private static List<Facts.Sum> happening(Random random, int count) {
        List<Facts.Sum> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String grid = "v-0" + (1 + random.nextInt(4));
            String group = random.nextInt(3) == 0 ? null : grid + "-0" + random.nextInt(5);
            String indicator = INDICATORS.get(random.nextInt(3)).code();
            all.add(new Facts.Sum("v", grid, group, indicator, random.nextInt(5) - 1));
        }
        return all;
    }
}
