package org.wangge.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What a process left in its database; to be looked at only while it does not run. Rows are read and not asked for by
 * {@code count(*)}: H2 answers that from a total it keeps beside them, which can be off after a kill (its issue 2080).
 */
public final class LeftDatabase implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient jdbc;

    LeftDatabase(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** How many rows there are of a table, or of a table with a condition. */
    public int count(String from) {
        return jdbc.sql("select 1 from " + from).query(Integer.class).list().size();
    }

    /** The values of a query's one column. */
    public List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
