package org.wangge.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives an application context an empty database: H2 in memory, or, with the system property
 * {@code wangge.test.database=mysql}, a fresh schema on {@link MySqlServer}.
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
            properties.put(
                    "spring.datasource.url",
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
            properties.put("spring.datasource.username", "sa");
            properties.put("spring.datasource.password", "");
        }
        properties.put("spring.datasource.hikari.minimum-idle", 1);
        properties.put("wangge.keys-file", "target/test-keys.json");
        return properties;
    }

    static boolean onMySql() {
        return "mysql".equals(System.getProperty("wangge.test.database"));
    }
}
