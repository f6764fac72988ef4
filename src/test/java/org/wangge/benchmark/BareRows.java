package org.wangge.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wangge.ids.Ids;

/**
 * What one signature writes, as copies of the rows that one has just left, by inserts that know nothing of what they
 * write. A copy has ids of its own, and all else is as it was.
 */
final class BareRows {

    private final JdbcTemplate jdbc;
    private final List<Table> tables = new ArrayList<>();

    private record Table(String insert, Map<String, Object> row, List<String> ids) {}

    BareRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the row for a pattern; the columns named last get a new id in each copy. */
    void take(String table, String where, Object key, String... ids) {
        Map<String, Object> row =
                new LinkedHashMap<>(jdbc.queryForMap("select * from " + table + " where " + where + " limit 1", key));
        // the place in the chain of the audit trail is given afterwards, to ours as well
        row.keySet().removeIf(column -> column.equals("seq") || column.equals("hash"));
        String insert = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(row.size(), "?")) + ")";
        tables.add(new Table(insert, row, List.of(ids)));
    }

    /** One row each, in the transaction of the caller. */
    void insert() {
        for (Table table : tables) {
            for (String id : table.ids()) {
                table.row().put(id, table.row().get(id) instanceof Number ? (Object) Ids.next() : "" + Ids.next());
            }
            jdbc.update(table.insert(), table.row().values().toArray());
        }
    }

    int rows() {
        return tables.size();
    }
}
