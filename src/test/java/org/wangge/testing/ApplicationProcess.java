package org.wangge.testing;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The demonstration as a process of its own, in a folder of its own, on the database that the defaults give it. It can
 * be killed as {@code kill -9} kills, and started again on what that left.
 */
public final class ApplicationProcess {
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Pattern ADDRESS = Pattern.compile("Wangge is at http://localhost:(\\d+)");
    private static final List<String> FAST = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx700m");

    private final Path folder;
    private final Path log;
    private Process process;

    public ApplicationProcess(Path folder) {
        this.folder = folder;
        this.log = folder.resolve("log");
    }

    /** Starts it, and gives the port once it is ready. */
    public int start() {
        try {
            Files.deleteIfExists(log);
            ProcessBuilder builder = new ProcessBuilder();
            builder.command()
                    .add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            builder.command().addAll(FAST);
            builder.command().addAll(List.of("-cp", classPath(), "org.wangge.WanggeApplication"));
            builder.environment().keySet().removeIf(name -> name.startsWith("WANGGE_") || name.startsWith("SPRING_"));
            builder.environment().put("PORT", "0");
            process = builder.directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(TO_START).until(() -> !process.isAlive() || address().find());
        Matcher address = address();
        if (!address.find()) {
            throw new IllegalStateException("It did not start: " + text());
        }
        return Integer.parseInt(address.group(1));
    }

    /** Ends it without a chance to tidy up; what is not on the disk is lost. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it as an operator does. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("It does not stop: " + text());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its database; only while it does not run. */
    public LeftDatabase database() throws SQLException {
        return new LeftDatabase(folder.resolve("data/wangge"));
    }

    private Matcher address() {
        return ADDRESS.matcher(text());
    }

    private String text() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the test's, but for the tests' own classes. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
