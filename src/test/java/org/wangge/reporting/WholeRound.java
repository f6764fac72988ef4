package org.wangge.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.organisation.Level;

/** What a benchmark asks of a round that people and the clock ask of it otherwise. */
@TestComponent
public class WholeRound {

    private static final Long SIGNER = 1L;
    private static final String OWED =
            "select r.* from report r join report_round o on o.id = r.round_id where o.round_day = ? ";

    private final RoundOpening opening;
    private final Signing signing;
    private final Totals totals;
    private final Versions versions;
    private final Indicators indicators;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WholeRound(
            RoundOpening opening,
            Signing signing,
            Totals totals,
            Versions versions,
            Indicators indicators,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.opening = opening;
        this.signing = signing;
        this.totals = totals;
        this.versions = versions;
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public void open(LocalDate day, Instant moment) {
        transaction.executeWithoutResult(tx -> opening.openDue(day, moment));
    }

    public List<Report> owed(LocalDate day, Level level, String codePrefix) {
        return new ArrayList<>(jdbc.sql(OWED + "and r.level = ? and r.unit_code like ? order by r.unit_code")
                .params(day, level.name(), codePrefix + "%")
                .query(Reports::read)
                .list());
    }

    public Report owed(LocalDate day, String unit) {
        return jdbc.sql(OWED + "and r.unit_code = ?")
                .params(day, unit)
                .query(Reports::read)
                .single();
    }

    /** What was signed last. */
    public Long figure(Report of, String indicator) {
        return versions.byId(of.versionId()).orElseThrow().figures().get(indicator);
    }

    public void correct(Report of) {
        signing.correct(of, new Signing.Statement(SIGNER, null, null, null), "更正");
    }

    /** How many rows the database reads for one total, by its own count. */
    public long rowsRead(Report total, LocalDate day) {
        return transaction.execute(tx -> {
            List<Indicator> all = indicators.on(day);
            long before = handled();
            totals.of(total, all);
            long once = handled();
            // reading the counters counts as well
            return once - before - (handled() - once);
        });
    }

    private long handled() {
        return jdbc
                .sql("show session status like 'Handler_read%'")
                .query((row, number) -> row.getLong("Value"))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
