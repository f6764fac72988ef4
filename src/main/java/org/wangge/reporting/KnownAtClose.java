package org.wangge.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known when a window closes: what it brought, and the stocks at its end, which are kept for the next. */
@Component
class KnownAtClose {

    private final Facts facts;
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    KnownAtClose(Facts facts, JdbcClient jdbc, JdbcTemplate batch) {
        this.facts = facts;
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A household group of a grid, or with an empty group what in the grid belongs to none. */
    record Place(String grid, String group) {

        static Place of(Facts.Sum sum) {
            return new Place(sum.grid(), sum.group() == null ? "" : sum.group());
        }

        boolean isGroup() {
            return !group.isEmpty();
        }
    }

    /** Gives the round its facts. */
    Map<Place, Figures> take(Optional<Round> before, Round round) {
        Map<Place, Map<String, Long>> stocks = new HashMap<>();
        jdbc.sql("select grid_code, group_code, indicator, amount from report_stock")
                .query(row -> {
                    Place place = new Place(row.getString("grid_code"), row.getString("group_code"));
                    stocks.computeIfAbsent(place, any -> new HashMap<>())
                            .put(row.getString("indicator"), row.getLong("amount"));
                });
        Map<Place, Figures> known = new HashMap<>();
        stocks.forEach((place, amounts) -> known.put(place, Figures.of(amounts)));
        facts.take(round);
        // the first window is one day long, however much was recorded before there were any rounds
        List<Facts.Sum> taken = facts.taken(round, before.isPresent() ? Instant.EPOCH : round.from());
        taken.forEach(sum -> add(known, sum));
        keep(taken, stocks);
        return known;
    }

    static void add(Map<Place, Figures> known, Facts.Sum sum) {
        Figures before = known.getOrDefault(Place.of(sum), Figures.NONE);
        known.put(Place.of(sum), before.plus(sum.indicator(), sum.amount()));
    }

    /** A grid is the sum of its household groups and of what belongs to none. */
    static Map<String, Figures> byGrid(Map<Place, Figures> known, List<Indicator> indicators) {
        Map<String, Figures> byGrid = new HashMap<>();
        known.forEach(
                (place, figures) -> byGrid.merge(place.grid(), figures, (one, other) -> one.plus(other, indicators)));
        return byGrid;
    }

    private void keep(List<Facts.Sum> taken, Map<Place, Map<String, Long>> before) {
        Set<String> codes = new HashSet<>(jdbc.sql("select code from indicator where kind = 'STOCK'")
                .query(String.class)
                .list());
        List<Object[]> changed = new ArrayList<>();
        List<Object[]> added = new ArrayList<>();
        for (Facts.Sum sum : taken) {
            if (codes.contains(sum.indicator())) {
                Place place = Place.of(sum);
                Long known = before.getOrDefault(place, Map.of()).get(sum.indicator());
                if (known == null) {
                    added.add(new Object[] {sum.amount(), place.grid(), place.group(), sum.indicator(), sum.village()});
                } else {
                    changed.add(new Object[] {known + sum.amount(), place.grid(), place.group(), sum.indicator()});
                }
            }
        }
        batch.batchUpdate(
                "update report_stock set amount = ? where grid_code = ? and group_code = ? and indicator = ?", changed);
        batch.batchUpdate(
                "insert into report_stock (amount, grid_code, group_code, indicator, village_code)"
                        + " values (?, ?, ?, ?, ?)",
                added);
    }
}
