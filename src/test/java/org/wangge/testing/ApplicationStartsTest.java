package org.wangge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OnBothDatabases
class ApplicationStartsTest {

    @Autowired
    private DataSource database;

    @Test
    void onTheDatabaseThatTheBuildAskedFor() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(System.getProperty("wangge.test.database", "h2"));
        }
    }

    @Test
    @Transactional
    void withTheEnginesTablesTakingEveryCharacter() {
        var jdbc = JdbcClient.create(database);

        jdbc.sql("insert into ACT_GE_PROPERTY (NAME_, VALUE_, REV_) values ('every-character', '𠮷𪚥', 1)")
                .update();

        assertThat(jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'every-character'")
                        .query(String.class)
                        .single())
                .isEqualTo("𠮷𪚥");
    }
}
