package org.wangge.checkpoint.ledger;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what became of a batch's rows in one go. */
@Component
class RowResults {
    private static final String UPDATE = """
            update ledger_row set verdict = ?, reason = ?, field = ?, case_number = ?,
                   cells = case when ? then cells end, version = version + 1
            where id = ?
            """;

    private final JdbcTemplate jdbc;

    RowResults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<LedgerRow> rows) {
        jdbc.batchUpdate(UPDATE, rows.stream().map(RowResults::values).toList());
    }

    private static Object[] values(LedgerRow row) {
        boolean keepsCells = row.verdict() == Verdict.REJECT;
        return new Object[] {row.verdict().name(), row.reason(), row.column(), row.caseNumber(), keepsCells, row.id()};
    }
}
