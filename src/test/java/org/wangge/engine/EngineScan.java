package org.wangge.engine;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every column of every table of the engine, binary ones included, and tells where a marker is found. */
public final class EngineScan {
    private final JdbcClient jdbc;
    private final String tables;

    private EngineScan(JdbcClient jdbc, String tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Of the engine's own tables. */
    public static EngineScan of(JdbcClient jdbc) {
        return new EngineScan(jdbc, "ACT\\_%");
    }

    /** Of other tables, to see whether the scan would see. */
    public static EngineScan of(JdbcClient jdbc, String likeName) {
        return new EngineScan(jdbc, likeName);
    }

    /** How many tables are read. */
    public int size() {
        return names().size();
    }

    /** The places, as {@code table.column: marker}. */
    public List<String> find(List<String> markers) {
        List<String> found = new ArrayList<>();
        for (String table : names()) {
            jdbc.sql("select * from " + table).query((ResultSet row) -> look(row, table, markers, found));
        }
        return found.stream().distinct().toList();
    }

    private List<String> names() {
        return jdbc.sql("select table_name from information_schema.tables where upper(table_name) like ?"
                        + " and table_schema = schema() order by 1")
                .param(tables)
                .query(String.class)
                .list();
    }

    private static void look(ResultSet row, String table, List<String> markers, List<String> found)
            throws SQLException {
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String text = text(row.getObject(i));
            for (String marker : markers) {
                if (text.contains(marker)) {
                    found.add(table + "." + columns.getColumnName(i) + ": " + marker);
                }
            }
        }
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof Blob blob) {
            try (InputStream in = blob.getBinaryStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return String.valueOf(value);
    }
}
