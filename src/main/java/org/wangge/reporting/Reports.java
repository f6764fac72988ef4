package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Level;

/** The reports that rounds ask for. */
@Component
class Reports {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Reports(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Optional<Report> find(Long round, String unit) {
        return jdbc.sql("select * from report where round_id = ? and unit_code = ?")
                .params(round, unit)
                .query(Reports::read)
                .optional();
    }

    Report byId(Long id) {
        return jdbc.sql("select * from report where id = ?")
                .param(id)
                .query(Reports::read)
                .single();
    }

    /** The report, locked until the transaction ends: the first statement of every act on it. */
    Optional<Report> lock(Long round, String unit) {
        return jdbc.sql("select * from report where round_id = ? and unit_code = ? for update")
                .params(round, unit)
                .query(Reports::read)
                .optional();
    }

    /** The same where only the round's name is known, in one question; the round itself is not locked. */
    Optional<Report> lock(RoundKey round, String unit) {
        return jdbc.sql("select * from report where round_id = (select id from report_round where round_day = ?"
                        + " and ordinal = ?) and unit_code = ? for update")
                .params(round.day(), round.ordinal(), unit)
                .query(Reports::read)
                .optional();
    }

    /** Those right beneath a unit in one round; a total reads these rows and no others. */
    List<Report> beneath(Report total) {
        return jdbc.sql("select * from report where round_id = ? and parent_code = ? order by unit_code")
                .params(total.roundId(), total.unit())
                .query(Reports::read)
                .list();
    }

    void add(Collection<Report> made) {
        batch.batchUpdate(
                "insert into report (id, round_id, unit_code, level, parent_code, path, cut_off, expected, state, snapshot,"
                        + " versions, zero, late, corrected, outdated, on_behalf)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'DUE', ?, 0, false, false, false, false, false)",
                made.stream()
                        .map(report -> new Object[] {
                            report.id(),
                            report.roundId(),
                            report.unit(),
                            report.level().name(),
                            report.parent(),
                            report.path(),
                            Utc.of(report.cutOff()),
                            report.expected(),
                            report.snapshot() == null ? null : report.snapshot().json()
                        })
                        .toList());
    }

    /** Keeps what a new version has made of a report. */
    void signed(
            Report of, ReportVersion version, Report.State state, boolean late, boolean corrected, boolean outdated) {
        jdbc.sql("update report set version_id = ?, versions = ?, state = ?, zero = ?, late = ?, corrected = ?,"
                        + " outdated = ?, on_behalf = ? where id = ?")
                .params(
                        version.id(),
                        version.number(),
                        state.name(),
                        version.zero(),
                        late,
                        corrected,
                        outdated,
                        version.onBehalf(),
                        of.id())
                .update();
    }

    void outdate(Report of) {
        jdbc.sql("update report set outdated = true where id = ?")
                .param(of.id())
                .update();
    }

    /** Whom a cut-off comes near: noted once each. */
    int remind(Instant now, Instant until) {
        return jdbc.sql(
                        "update report set reminded_at = ? where state = 'DUE' and cut_off <= ? and reminded_at is null")
                .params(Utc.of(now), Utc.of(until))
                .update();
    }

    /** Whose cut-off has passed is missing, and the next level is told. */
    int miss(Instant now) {
        return jdbc.sql("update report set state = 'MISSING', told_at = ? where state = 'DUE' and cut_off <= ?")
                .params(Utc.of(now), Utc.of(now))
                .update();
    }

    static Report read(ResultSet row, int number) throws SQLException {
        String snapshot = row.getString("snapshot");
        return new Report(
                row.getLong("id"),
                row.getLong("round_id"),
                row.getString("unit_code"),
                Level.valueOf(row.getString("level")),
                row.getString("parent_code"),
                row.getString("path"),
                Utc.read(row, "cut_off"),
                row.getInt("expected"),
                Report.State.valueOf(row.getString("state")),
                snapshot == null ? null : Figures.parse(snapshot),
                row.getObject("version_id", Long.class),
                row.getInt("versions"),
                row.getBoolean("zero"),
                row.getBoolean("late"),
                row.getBoolean("corrected"),
                row.getBoolean("outdated"),
                row.getBoolean("on_behalf"),
                Utc.read(row, "reminded_at"),
                Utc.read(row, "told_at"));
    }
}
