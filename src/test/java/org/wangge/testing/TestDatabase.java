package org.wangge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives an application context an empty database: H2 in memory, or, with the system property
 * {@code wangge.test.database=mysql}, a fresh schema on {@link MySqlServer}. With {@code wangge.test.durable=true}, as a
 * benchmark wants it, H2 is a file and what was committed is on the disk.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties()));
    }

    /** The settings of a fresh, empty database, for a test that starts the application in a way of its own. */
    public static Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (onMySql()) {
            properties.put("spring.datasource.url", MySqlServer.shared().freshSchema());
            properties.put("spring.datasource.username", MySqlServer.shared().user());
            properties.put("spring.datasource.password", MySqlServer.shared().password());
        } else {
            properties.put("spring.datasource.url", Boolean.getBoolean("wangge.test.durable") ? file() : memory());
            properties.put("spring.datasource.username", "sa");
            properties.put("spring.datasource.password", "");
        }
        properties.put("spring.datasource.hikari.minimum-idle", 1);
        // people who signed in for one story go on in another, however long the machine takes between them
        properties.put("spring.session.timeout", "12h");
        properties.put("wangge.keys-file", "target/test-keys.json");
        properties.put("wangge.evidence.dir", "target/test-evidence/" + UUID.randomUUID());
        return properties;
    }

    private static String memory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    }

    /** As the demonstration keeps it, in a folder that goes with the JVM. */
    private static String file() {
        try {
            Path folder = Files.createTempDirectory("wangge-h2");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return "jdbc:h2:file:" + folder.resolve("wangge") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this run is the one on MySQL. */
    public static boolean onMySql() {
        return "mysql".equals(System.getProperty("wangge.test.database"));
    }
}
