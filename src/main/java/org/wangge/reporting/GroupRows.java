package org.wangge.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The household groups beneath the grids on the sheets of their villages. They do not report; their figures are derived. */
@Component
class GroupRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    GroupRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** What of a grid's figures is a group's; what is zero need not be in it. */
    record GroupRow(String group, String grid, Figures figures) {}

    /** As known when the window closed. */
    List<GroupRow> of(String village, RoundKey round) {
        return jdbc.sql("select group_code, grid_code, figures from report_group where village_code = ?"
                        + " and round_day = ? and ordinal = ? order by group_code")
                .params(village, round.day(), round.ordinal())
                .query((row, number) -> new GroupRow(
                        row.getString("group_code"),
                        row.getString("grid_code"),
                        Figures.parse(row.getString("figures"))))
                .list();
    }

    /** @param grids by which it is known in which village a grid lies */
    void open(RoundKey round, Map<KnownAtClose.Place, Figures> known, Collection<GridRows.GridRow> grids) {
        Map<String, String> villages = new HashMap<>();
        grids.forEach(row -> villages.put(row.grid(), row.village()));
        batch.batchUpdate(
                "insert into report_group (round_day, ordinal, group_code, grid_code, village_code, figures)"
                        + " values (?, ?, ?, ?, ?, ?)",
                known.entrySet().stream()
                        .filter(entry -> entry.getKey().isGroup()
                                && villages.containsKey(entry.getKey().grid()))
                        .filter(entry ->
                                entry.getValue().values().values().stream().anyMatch(amount -> amount != 0))
                        .map(entry -> new Object[] {
                            round.day(),
                            round.ordinal(),
                            entry.getKey().group(),
                            entry.getKey().grid(),
                            villages.get(entry.getKey().grid()),
                            entry.getValue().json()
                        })
                        .toList());
    }
}
