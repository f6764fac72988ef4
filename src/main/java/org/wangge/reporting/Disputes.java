package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.ids.Ids;
import org.wangge.organisation.Level;
import org.wangge.privacy.EncryptedText;
import org.wangge.problem.Problem;

/**
 * Doubts about derived figures. A figure is never typed over: whoever leads the grid looks at what happened, and puts
 * the fact right, in the round to which it belongs.
 */
@Service
@Transactional
public class Disputes {

    private final JdbcClient jdbc;
    private final EncryptedText sealed;
    private final Indicators indicators;
    private final Facts facts;
    private final GridRows grids;
    private final RoundProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    Disputes(
            JdbcClient jdbc,
            EncryptedText sealed,
            Indicators indicators,
            Facts facts,
            GridRows grids,
            RoundProcess process,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.indicators = indicators;
        this.facts = facts;
        this.grids = grids;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One doubt.
     *
     * @param answer {@code null} while it is open, then {@code MENDED} or {@code STANDS}
     */
    public record Dispute(
            Long id, Long reportId, String grid, String indicator, String reason, Instant raisedAt, String answer) {

        @Override
        public String toString() {
            return "Dispute[" + id + "]";
        }
    }

    /**
     * Says that a figure is wrong.
     *
     * @param grid {@code null} for the first grid of the village
     * @throws Problem 422 {@code figure-not-derived} for what is typed or summed, {@code unit-unknown} for no grid on
     *     the sheet
     */
    public Long raise(ReportAccess.Seen seen, String indicator, String grid, String reason, Long by) {
        Report of = seen.report();
        if (!seen.isOpen()) {
            throw Problem.conflict("round-open");
        }
        boolean derived = of.level() == Level.VILLAGE
                && indicators.on(seen.round().key().day()).stream()
                        .anyMatch(known ->
                                known.code().equals(indicator) && known.isCounted() && known.level() == Level.GRID);
        if (!derived) {
            throw Problem.invalid("indicator", "figure-not-derived");
        }
        String where = grids.of(of.unit(), seen.round().key()).stream()
                .map(GridRows.GridRow::grid)
                .filter(known -> grid == null || known.equals(grid))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("grid", "unit-unknown"));
        Long id = Ids.next();
        jdbc.sql("insert into report_dispute (id, report_id, grid_code, indicator, reason, raised_by, raised_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        of.id(),
                        where,
                        indicator,
                        sealed.convertToDatabaseColumn(reason),
                        by,
                        Utc.of(clock.instant()))
                .update();
        audit.record("figure-disputed", "report", key(seen), of.unit(), Map.of("indicator", indicator));
        process.disputed(id, of.unit(), where);
        return id;
    }

    @Transactional(readOnly = true)
    public List<Dispute> of(Long report) {
        return jdbc.sql("select * from report_dispute where report_id = ? order by id")
                .param(report)
                .query(this::read)
                .list();
    }

    Dispute lock(Long id) {
        return find(id, " for update");
    }

    Dispute find(Long id) {
        return find(id, "");
    }

    private Dispute find(Long id, String lock) {
        return jdbc.sql("select * from report_dispute where id = ?" + lock)
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(Problem::notFound);
    }

    /** @param delta what the figure of that round was wrong by; 0 where it stands */
    void answer(Dispute dispute, Report of, Round round, String answer, int delta, String note, Long by) {
        Instant now = clock.instant();
        if (delta != 0) {
            facts.add(List.of(new Facts.Fact(
                    now, round.id(), of.unit(), dispute.grid(), null, dispute.indicator(), delta, null, Facts.MENDED)));
        }
        jdbc.sql("update report_dispute set answer = ?, note = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(answer, sealed.convertToDatabaseColumn(note), by, Utc.of(now), dispute.id())
                .update();
        audit.record(
                "figure-" + answer.toLowerCase(java.util.Locale.ROOT),
                "report",
                of.unit() + "/" + round.key(),
                of.unit(),
                Map.of("indicator", dispute.indicator(), "delta", delta));
    }

    private static String key(ReportAccess.Seen seen) {
        return seen.report().unit() + "/" + seen.round().key();
    }

    private Dispute read(ResultSet row, int number) throws SQLException {
        return new Dispute(
                row.getLong("id"),
                row.getLong("report_id"),
                row.getString("grid_code"),
                row.getString("indicator"),
                sealed.convertToEntityAttribute(row.getBytes("reason")),
                Utc.read(row, "raised_at"),
                row.getString("answer"));
    }
}
