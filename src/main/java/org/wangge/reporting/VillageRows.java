package org.wangge.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Level;

/** The rows of a village's sheet: its grids, and beneath each its household groups and what belongs to none of them. */
@Component
class VillageRows {

    private final GridRows grids;
    private final GroupRows groups;
    private final Facts facts;
    private final VillageFigures villages;
    private final JdbcClient jdbc;

    VillageRows(GridRows grids, GroupRows groups, Facts facts, VillageFigures villages, JdbcClient jdbc) {
        this.grids = grids;
        this.groups = groups;
        this.facts = facts;
        this.villages = villages;
        this.jdbc = jdbc;
    }

    /** As known when the window closed, and what was learned of it until a moment. */
    List<Sheets.GridLine> of(Report of, Round round, List<Indicator> all, Instant until) {
        Map<String, Map<String, Figures>> byGroup = groupsOf(of.unit());
        for (GroupRows.GroupRow row : groups.of(of.unit(), round.key())) {
            byGroup.computeIfAbsent(row.grid(), any -> new TreeMap<>()).put(row.group(), row.figures());
        }
        Map<String, Figures> learned = new HashMap<>();
        facts.learnedLater(of.unit(), round, until)
                .forEach(sum -> learned.merge(
                        sum.grid(),
                        Figures.NONE.plus(sum.indicator(), sum.amount()),
                        (one, more) -> one.plus(sum.indicator(), sum.amount())));
        List<Sheets.GridLine> lines = new ArrayList<>();
        for (GridRows.GridRow row : grids.of(of.unit(), round.key())) {
            Figures known = row.figures() == null ? Figures.NONE : row.figures();
            Figures derived = zeros(all).with(known).plus(learned.getOrDefault(row.grid(), Figures.NONE), all);
            lines.add(line(row.grid(), derived, row, byGroup, all));
        }
        return lines;
    }

    /** What a window that is still open has brought until now. */
    List<Sheets.GridLine> soFar(String village, RoundKey round, List<Indicator> all) {
        Map<KnownAtClose.Place, Figures> known = villages.soFar(village);
        Map<String, Figures> byGrid = KnownAtClose.byGrid(known, all);
        Map<String, Map<String, Figures>> byGroup = groupsOf(village);
        known.forEach((place, figures) -> {
            if (place.isGroup()) {
                byGroup.computeIfAbsent(place.grid(), any -> new TreeMap<>()).put(place.group(), figures);
            }
        });
        Map<String, GridRows.GridRow> confirmed = new HashMap<>();
        grids.of(village, round).forEach(row -> confirmed.put(row.grid(), row));
        TreeSet<String> codes = new TreeSet<>(byGrid.keySet());
        codes.addAll(jdbc.sql("select code from unit where parent_code = ? and level = 'GRID'")
                .param(village)
                .query(String.class)
                .list());
        return codes.stream()
                .map(grid -> line(
                        grid,
                        zeros(all).with(byGrid.getOrDefault(grid, Figures.NONE)),
                        confirmed.get(grid),
                        byGroup,
                        all))
                .toList();
    }

    private static Sheets.GridLine line(
            String grid,
            Figures known,
            GridRows.GridRow row,
            Map<String, Map<String, Figures>> byGroup,
            List<Indicator> all) {
        List<Sheets.GroupLine> lines = new ArrayList<>();
        Figures derived = Indicators.withSums(known, all);
        Figures rest = derived;
        for (Map.Entry<String, Figures> group :
                byGroup.getOrDefault(grid, Map.of()).entrySet()) {
            Figures share = Indicators.withSums(zeros(all).with(group.getValue()), all);
            lines.add(new Sheets.GroupLine(group.getKey(), share));
            rest = rest.minus(share);
        }
        if (!lines.isEmpty() && rest.values().values().stream().anyMatch(amount -> amount != 0)) {
            lines.add(new Sheets.GroupLine(null, rest));
        }
        Figures typed = row == null || row.typed() == null ? Figures.NONE : row.typed();
        return new Sheets.GridLine(grid, derived.with(typed), row == null ? null : row.confirmedAt(), lines);
    }

    /** Those that there are now, by grid, each with nothing. */
    private Map<String, Map<String, Figures>> groupsOf(String village) {
        Map<String, Map<String, Figures>> found = new HashMap<>();
        jdbc.sql("select g.code, g.parent_code from unit g join unit w on w.code = g.parent_code"
                        + " where g.level = 'GROUP' and w.parent_code = ?")
                .param(village)
                .query(row -> {
                    found.computeIfAbsent(row.getString("parent_code"), any -> new TreeMap<>())
                            .put(row.getString("code"), Figures.NONE);
                });
        return found;
    }

    /** What only villages have is not zero for a grid. */
    private static Figures zeros(List<Indicator> all) {
        return Indicators.zeros(all.stream()
                .filter(indicator -> indicator.level() == Level.GRID)
                .toList());
    }

    static Figures typed(List<GridRows.GridRow> rows, List<Indicator> all) {
        return VillageFigures.sum(
                rows.stream()
                        .map(GridRows.GridRow::typed)
                        .filter(Objects::nonNull)
                        .toList(),
                all);
    }
}
