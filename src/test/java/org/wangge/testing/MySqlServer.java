package org.wangge.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.MySQLContainer;

/**
 * One real MySQL server a JVM: the one named in {@code WANGGE_TEST_MYSQL_URL} ({@code jdbc:mysql://host:port}; user and
 * password in {@code WANGGE_TEST_MYSQL_USER} and {@code …_PASSWORD}), else one unpacked by
 * {@code src/test/scripts/install-mysql.sh}, else a container. It ends with the JVM.
 */
public final class MySqlServer {

    static final String URL_VARIABLE = "WANGGE_TEST_MYSQL_URL";
    private static final String PARAMETERS =
            "useLocalSessionState=true&readOnlyPropagatesToServer=false&rewriteBatchedStatements=true&cachePrepStmts=true"
                    + "&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192&connectionTimeZone=UTC"
                    + "&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
                    + "&allowPublicKeyRetrieval=true";
    /** Encryption on the way from a process to its neighbour guards nothing. */
    private static final String ON_THIS_MACHINE = "&sslMode=DISABLED";

    private static MySqlServer shared;

    private final String base;
    private final String parameters;
    private final String user;
    private final String password;
    private final Queue<String> schemas = new ConcurrentLinkedQueue<>();

    private MySqlServer(String base, String parameters, String user, String password) {
        this.base = base.endsWith("/") ? base : base + "/";
        this.parameters = "?" + parameters;
        this.user = user;
        this.password = password;
    }

    /** Whether {@link #shared()} would find or be able to start a server. */
    public static boolean isFound() {
        return System.getenv(URL_VARIABLE) != null
                || Files.isExecutable(UnpackedMySql.home().resolve("usr/sbin/mysqld"))
                || DockerClientFactory.instance().isDockerAvailable();
    }

    /** The server of this JVM, started at the first call. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            shared = find();
        }
        return shared;
    }

    /** Creates an empty utf8mb4 schema and gives its JDBC address. */
    public String freshSchema() {
        String schema = "wangge_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + schema + " character set utf8mb4 collate utf8mb4_bin");
        schemas.add(schema);
        return base + schema + parameters;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** The server's own count of statements since its start, over all sessions. */
    public long statements() {
        try (Connection connection = DriverManager.getConnection(base + parameters, user, password);
                var statement = connection.createStatement();
                var result = statement.executeQuery("show global status like 'Questions'")) {
            result.next();
            return result.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL doesn't answer", e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(base + parameters, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL refused: " + sql, e);
        }
    }

    private static MySqlServer find() {
        String url = System.getenv(URL_VARIABLE);
        if (url != null) {
            var given = new MySqlServer(
                    url,
                    PARAMETERS,
                    System.getenv().getOrDefault("WANGGE_TEST_MYSQL_USER", "root"),
                    System.getenv().getOrDefault("WANGGE_TEST_MYSQL_PASSWORD", ""));
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> given.schemas.forEach(schema -> given.execute("drop database " + schema))));
            return given;
        }
        Path home = UnpackedMySql.home();
        if (Files.isExecutable(home.resolve("usr/sbin/mysqld"))) {
            int port = new UnpackedMySql(home).start();
            return new MySqlServer("jdbc:mysql://127.0.0.1:" + port, PARAMETERS + ON_THIS_MACHINE, "root", "");
        }
        var container = new MySQLContainer<>("mysql:8.4").withUsername("root").withPassword("wangge");
        container.start();
        return new MySqlServer(
                "jdbc:mysql://" + container.getHost() + ":" + container.getMappedPort(3306),
                PARAMETERS,
                "root",
                "wangge");
    }
}
