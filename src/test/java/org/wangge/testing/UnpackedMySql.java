package org.wangge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A MySQL server that was unpacked, not installed: run through its own dynamic loader, on a temporary data folder.
 * With the system property {@code wangge.test.durable=true} every commit is flushed and logged, as a benchmark
 * wants it; otherwise speed counts more, since the data folder lives no longer than the JVM.
 */
class UnpackedMySql {

    private static final long SECONDS_TO_START = 60;

    private final Path home;

    UnpackedMySql(Path home) {
        this.home = home;
    }

    static Path home() {
        String home = System.getenv("WANGGE_MYSQL_HOME");
        if (home != null) {
            return Path.of(home);
        }
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        return Path.of(cache, "wangge", "mysql");
    }

    /** Starts the server and returns the port, once it answers. */
    int start() {
        try {
            Path folder = Files.createTempDirectory("wangge-mysql");
            Path data = folder.resolve("data");
            run(folder, command(data, "--initialize-insecure")).waitFor();
            int port = freePort();
            List<String> options = new ArrayList<>(List.of(
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    "--socket=" + folder.resolve("s"),
                    "--pid-file=" + folder.resolve("pid"),
                    "--character-set-server=utf8mb4",
                    "--transaction-isolation=READ-COMMITTED",
                    "--max-connections=1000"));
            if (!Boolean.getBoolean("wangge.test.durable")) {
                options.addAll(List.of("--skip-log-bin", "--innodb-flush-log-at-trx-commit=2"));
            }
            Process server = run(folder, command(data, options.toArray(String[]::new)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            awaitAnswer(server, port, folder);
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException("MySQL could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MySQL started", e);
        }
    }

    private List<String> command(Path data, String... options) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("usr/lib64/ld-linux-x86-64.so.2").toString(),
                "--library-path",
                home.resolve("usr/lib/x86_64-linux-gnu").toString(),
                home.resolve("usr/sbin/mysqld").toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--secure-file-priv=NULL",
                "--mysqlx=OFF",
                "--lc-messages-dir=" + home.resolve("usr/share/mysql"),
                "--character-sets-dir=" + home.resolve("usr/share/mysql/charsets")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(options));
        return command;
    }

    private static Process run(Path folder, List<String> command) throws IOException {
        Path log = folder.resolve("log");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnswer(Process server, int port, Path folder) throws IOException, InterruptedException {
        String url = "jdbc:mysql://127.0.0.1:" + port + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        for (long left = SECONDS_TO_START * 10; left > 0; left--) {
            try (var connection = DriverManager.getConnection(url, "root", "")) {
                return;
            } catch (SQLException notYet) {
                if (server.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        throw new IllegalStateException("MySQL did not start: " + Files.readString(folder.resolve("log")));
    }

    private static void stop(Process server, Path folder) {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
