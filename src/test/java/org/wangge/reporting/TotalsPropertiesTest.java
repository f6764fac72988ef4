package org.wangge.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wangge.organisation.Level;

/**
 * Sum of children equals total, always: whatever the tree, whoever is late, corrects, stays missing, or reports
 * elsewhere from some day on. A day here is what the database would hold of it, in memory.
 */
class TotalsPropertiesTest {

    private static final List<Indicator> INDICATORS = List.of(
            indicator("returned", true, false, true),
            indicator("at-home", false, false, true),
            indicator("vehicles", true, true, true),
            indicator("longest-wait", true, true, false));

    @Property(tries = 400)
    void aSignedTotalIsTheSumOfTheVersionsItNames(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int townships,
            @ForAll @IntRange(max = 40) int acts) {
        Day day = new Day(new Random(seed), townships);
        for (int i = 0; i < acts; i++) {
            day.somethingHappens();
            day.everySignedTotalEqualsWhatItNames();
        }
    }

    @Property(tries = 400)
    void whenEverybodyAboveHasSignedAnewTheTopIsTheSumOfAllVillages(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int townships,
            @ForAll @IntRange(max = 40) int acts) {
        Day day = new Day(new Random(seed), townships);
        for (int i = 0; i < acts; i++) {
            day.somethingHappens();
        }
        day.townships().forEach(day::sign);
        day.sign("city");

        assertThat(day.signed("city").figures()).isEqualTo(day.sumOfAllVillages());
        assertThat(day.totalOf("city").missing()).isEmpty();
    }

    @Property(tries = 200)
    void aVillageThatReportsElsewhereIsInOneTotalOnlyAndNothingIsLost(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int townships,
            @ForAll @IntRange(max = 20) int moves) {
        Random random = new Random(seed);
        Day day = new Day(random, townships);
        for (int i = 0; i < moves; i++) {
            day.moveAVillage();
        }
        day.villages().forEach(day::sign);
        day.townships().forEach(day::sign);
        day.sign("city");

        int children = day.townships().stream()
                .mapToInt(township -> day.totalOf(township).basis().size())
                .sum();
        assertThat(children).isEqualTo(day.villages().size());
        assertThat(day.signed("city").figures()).isEqualTo(day.sumOfAllVillages());
    }

    @Property(tries = 200)
    void theOrderOfUnitsChangesNoTotal(@ForAll long seed) {
        Day day = new Day(new Random(seed), 3);
        day.villages().forEach(day::sign);
        List<Report> beneath = new ArrayList<>(day.beneath("t0"));
        Figures one = Total.of(beneath, day.versions, INDICATORS).figures();
        java.util.Collections.reverse(beneath);
        assertThat(Total.of(beneath, day.versions, INDICATORS).figures()).isEqualTo(one);
    }

    private static Indicator indicator(String code, boolean flow, boolean typed, boolean sums) {
        return new Indicator(
                code,
                code,
                code,
                "人",
                Level.VILLAGE,
                flow,
                typed,
                sums,
                0,
                1000,
                LocalDate.EPOCH,
                null,
                false,
                null,
                null);
    }

    /** One round of a random tree. */
    private static final class Day {

        private final Random random;
        private final Map<String, String> parents = new TreeMap<>();
        private final Map<String, Report> reports = new TreeMap<>();
        private final Map<Long, ReportVersion> versions = new HashMap<>();
        private final Map<Long, Map<String, Long>> bases = new HashMap<>();
        private long ids;

        Day(Random random, int townships) {
            this.random = random;
            owe("city", null, Level.CITY);
            for (int t = 0; t < townships; t++) {
                owe("t" + t, "city", Level.TOWNSHIP);
                for (int v = 0; v < random.nextInt(7); v++) {
                    owe("v" + t + "-" + v, "t" + t, Level.VILLAGE);
                }
            }
        }

        void owe(String unit, String parent, Level level) {
            parents.put(unit, String.valueOf(parent));
            reports.put(unit, report(unit, parent, level, Report.State.DUE, null));
        }

        Report report(String unit, String parent, Level level, Report.State state, Long version) {
            return new Report(
                    1L,
                    1L,
                    unit,
                    level,
                    parent,
                    "/",
                    Instant.EPOCH,
                    0,
                    state,
                    null,
                    version,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null,
                    null);
        }

        /** Signs, corrects, falls silent until later, or reports elsewhere. */
        void somethingHappens() {
            List<String> units = List.copyOf(reports.keySet());
            if (random.nextInt(5) == 0) {
                moveAVillage();
            } else {
                sign(units.get(random.nextInt(units.size())));
            }
        }

        void moveAVillage() {
            List<String> villages = villages().stream()
                    .filter(unit -> !reports.get(unit).hasFigures())
                    .toList();
            if (!villages.isEmpty() && bases.isEmpty()) {
                String village = villages.get(random.nextInt(villages.size()));
                String to = townships().get(random.nextInt(townships().size()));
                owe(village, to, Level.VILLAGE);
            }
        }

        void sign(String unit) {
            Report of = reports.get(unit);
            Figures figures;
            Map<String, Long> basis = new HashMap<>();
            if (of.level() == Level.VILLAGE) {
                figures = random();
            } else {
                Total total = totalOf(unit);
                figures = total.figures();
                basis.putAll(total.basis());
            }
            long id = ++ids;
            versions.put(
                    id,
                    new ReportVersion(
                            id,
                            1L,
                            1,
                            figures,
                            Figures.NONE,
                            1L,
                            Instant.EPOCH,
                            false,
                            false,
                            false,
                            null,
                            null,
                            0,
                            0));
            if (of.level() != Level.VILLAGE) {
                bases.put(id, basis);
            }
            reports.put(unit, report(unit, of.parent(), of.level(), Report.State.SIGNED, id));
        }

        Figures random() {
            Figures figures = Figures.NONE;
            for (Indicator indicator : INDICATORS) {
                if (!indicator.typed() || random.nextBoolean()) {
                    figures = figures.plus(indicator.code(), random.nextInt(3) == 0 ? random.nextInt(50) : 0);
                }
            }
            return figures;
        }

        Total totalOf(String unit) {
            return Total.of(beneath(unit), versions, INDICATORS);
        }

        List<Report> beneath(String unit) {
            return reports.values().stream()
                    .filter(report -> unit.equals(report.parent()))
                    .toList();
        }

        ReportVersion signed(String unit) {
            return versions.get(reports.get(unit).versionId());
        }

        List<String> villages() {
            return at(Level.VILLAGE);
        }

        List<String> townships() {
            return at(Level.TOWNSHIP);
        }

        private List<String> at(Level level) {
            return reports.values().stream()
                    .filter(report -> report.level() == level)
                    .map(Report::unit)
                    .toList();
        }

        void everySignedTotalEqualsWhatItNames() {
            bases.forEach((version, basis) -> {
                List<Figures> named = basis.values().stream()
                        .filter(Objects::nonNull)
                        .map(child -> versions.get(child).figures())
                        .toList();
                assertThat(versions.get(version).figures()).isEqualTo(byHand(named));
            });
        }

        /** Of whoever has reported; a township without villages says nothing. */
        Figures sumOfAllVillages() {
            return byHand(villages().stream()
                    .filter(unit -> reports.get(unit).hasFigures())
                    .map(unit -> signed(unit).figures())
                    .toList());
        }

        /** Added up another way than the product does. */
        private static Figures byHand(List<Figures> all) {
            Map<String, Long> sum = new TreeMap<>();
            for (Indicator indicator : INDICATORS) {
                var given = all.stream()
                        .map(figures -> figures.get(indicator.code()))
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .toArray();
                if (given.length > 0) {
                    sum.put(
                            indicator.code(),
                            indicator.sums()
                                    ? java.util.Arrays.stream(given).sum()
                                    : java.util.Arrays.stream(given).max().getAsLong());
                }
            }
            return Figures.of(sum);
        }
    }
}
