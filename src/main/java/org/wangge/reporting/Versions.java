package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.privacy.EncryptedText;

/** What was signed, and on what it stands; rows are only ever added. */
@Component
class Versions {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final EncryptedText sealed;

    Versions(JdbcClient jdbc, JdbcTemplate batch, EncryptedText sealed) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.sealed = sealed;
    }

    /** @param basis the version of each unit beneath, {@code null} for one that is missing; empty for a village */
    void add(ReportVersion made, Map<String, Long> basis) {
        jdbc.sql(
                        "insert into report_version (id, report_id, sequence_number, figures, typed, signed_by, signed_at, late,"
                                + " zero, on_behalf, reason, remark, expected, received)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        made.id(),
                        made.reportId(),
                        made.number(),
                        made.figures().json(),
                        made.typed().json(),
                        made.signedBy(),
                        Utc.of(made.signedAt()),
                        made.late(),
                        made.zero(),
                        made.onBehalf(),
                        sealed.convertToDatabaseColumn(made.reason()),
                        sealed.convertToDatabaseColumn(made.remark()),
                        made.expected(),
                        made.received())
                .update();
        if (!basis.isEmpty()) {
            batch.batchUpdate(
                    "insert into report_basis (version_id, unit_code, child_version_id) values (?, ?, ?)",
                    basis.entrySet().stream()
                            .map(child -> new Object[] {made.id(), child.getKey(), child.getValue()})
                            .toList());
        }
    }

    List<ReportVersion> of(Long report) {
        return jdbc.sql("select * from report_version where report_id = ? order by sequence_number")
                .param(report)
                .query(this::read)
                .list();
    }

    Optional<ReportVersion> byId(Long id) {
        return id == null
                ? Optional.empty()
                : jdbc.sql("select * from report_version where id = ?")
                        .param(id)
                        .query(this::read)
                        .optional();
    }

    /** Many at once, by id. */
    Map<Long, ReportVersion> byIds(Collection<Long> ids) {
        Map<Long, ReportVersion> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select * from report_version where id in (:ids)")
                    .param("ids", ids)
                    .query(this::read)
                    .list()
                    .forEach(version -> found.put(version.id(), version));
        }
        return found;
    }

    /** The newest that stood at a moment. */
    Optional<ReportVersion> at(Long report, Instant moment) {
        return jdbc.sql("select * from report_version where report_id = ? and signed_at <= ?"
                        + " order by sequence_number desc limit 1")
                .params(report, Utc.of(moment))
                .query(this::read)
                .optional();
    }

    /** The units that a total speaks of, each with the version it stands on, or {@code null} where one was missing. */
    Map<String, Long> basis(Long version) {
        Map<String, Long> basis = new LinkedHashMap<>();
        jdbc.sql("select unit_code, child_version_id from report_basis where version_id = ? order by unit_code")
                .param(version)
                .query(row -> {
                    basis.put(row.getString("unit_code"), row.getObject("child_version_id", Long.class));
                });
        return basis;
    }

    private ReportVersion read(ResultSet row, int number) throws SQLException {
        return new ReportVersion(
                row.getLong("id"),
                row.getLong("report_id"),
                row.getInt("sequence_number"),
                Figures.parse(row.getString("figures")),
                Figures.parse(row.getString("typed")),
                row.getLong("signed_by"),
                Utc.read(row, "signed_at"),
                row.getBoolean("late"),
                row.getBoolean("zero"),
                row.getBoolean("on_behalf"),
                sealed.convertToEntityAttribute(row.getBytes("reason")),
                sealed.convertToEntityAttribute(row.getBytes("remark")),
                row.getInt("expected"),
                row.getInt("received"));
    }
}
