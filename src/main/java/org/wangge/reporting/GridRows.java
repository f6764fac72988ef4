package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.privacy.EncryptedText;

/** The grids' rows on the sheets of their villages. */
@Component
class GridRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final EncryptedText sealed;

    GridRows(JdbcClient jdbc, JdbcTemplate batch, EncryptedText sealed) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.sealed = sealed;
    }

    /**
     * One grid's row.
     *
     * @param figures as known when the window closed, {@code null} before that
     * @param typed what its leader gave, {@code null} before it was confirmed
     * @param remark what its leader says beside the figures, {@code null} for nothing
     */
    record GridRow(
            String grid,
            String village,
            Figures figures,
            Figures typed,
            String remark,
            Long confirmedBy,
            Instant confirmedAt) {

        /** Before anybody has confirmed it. */
        static GridRow of(String grid, String village, Figures figures) {
            return new GridRow(grid, village, figures, null, null, null, null);
        }

        @Override
        public String toString() {
            return "GridRow[" + grid + "]";
        }
    }

    List<GridRow> of(String village, RoundKey round) {
        return jdbc.sql("select * from report_grid where village_code = ? and round_day = ? and ordinal = ?"
                        + " order by grid_code")
                .params(village, round.day(), round.ordinal())
                .query(this::read)
                .list();
    }

    /** The grids that were confirmed while the window was open: their rows are there already. */
    private Set<String> known(RoundKey round) {
        return new HashSet<>(jdbc.sql("select grid_code from report_grid where round_day = ? and ordinal = ?")
                .params(round.day(), round.ordinal())
                .query(String.class)
                .list());
    }

    void open(RoundKey round, Collection<GridRow> rows) {
        Set<String> known = known(round);
        batch.batchUpdate(
                "insert into report_grid (figures, round_day, ordinal, grid_code, village_code) values (?, ?, ?, ?, ?)",
                rows.stream()
                        .filter(row -> !known.contains(row.grid()))
                        .map(row -> new Object[] {
                            row.figures().json(), round.day(), round.ordinal(), row.grid(), row.village()
                        })
                        .toList());
        batch.batchUpdate(
                "update report_grid set figures = ? where round_day = ? and ordinal = ? and grid_code = ?",
                rows.stream()
                        .filter(row -> known.contains(row.grid()))
                        .map(row -> new Object[] {row.figures().json(), round.day(), round.ordinal(), row.grid()})
                        .toList());
    }

    /** Before the round is opened the row is there only once it was confirmed; two who confirm at once make one. */
    void confirm(RoundKey round, String village, String grid, Figures typed, String remark, Long by, Instant now) {
        byte[] said = sealed.convertToDatabaseColumn(remark);
        if (replace(round, grid, typed, said, by, now)) {
            return;
        }
        try {
            jdbc.sql("insert into report_grid (round_day, ordinal, grid_code, village_code, typed, remark,"
                            + " confirmed_by, confirmed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(round.day(), round.ordinal(), grid, village, typed.json(), said, by, Utc.of(now))
                    .update();
        } catch (DuplicateKeyException pressedTwice) {
            replace(round, grid, typed, said, by, now);
        }
    }

    private boolean replace(RoundKey round, String grid, Figures typed, byte[] said, Long by, Instant now) {
        return jdbc.sql("update report_grid set typed = ?, remark = ?, confirmed_by = ?, confirmed_at = ?"
                                + " where round_day = ? and ordinal = ? and grid_code = ?")
                        .params(typed.json(), said, by, Utc.of(now), round.day(), round.ordinal(), grid)
                        .update()
                > 0;
    }

    private GridRow read(ResultSet row, int number) throws SQLException {
        String figures = row.getString("figures");
        String typed = row.getString("typed");
        return new GridRow(
                row.getString("grid_code"),
                row.getString("village_code"),
                figures == null ? null : Figures.parse(figures),
                typed == null ? null : Figures.parse(typed),
                sealed.convertToEntityAttribute(row.getBytes("remark")),
                row.getObject("confirmed_by", Long.class),
                Utc.read(row, "confirmed_at"));
    }
}
