package org.wangge.codeplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.returns.ColourChanged;
import org.wangge.testing.OnBothDatabases;

/** Without a platform the installation keeps its own register. */
@OnBothDatabases
class CodeRegisterTest {

    private static final Instant MORNING = Instant.parse("2022-04-11T00:00:00Z");

    @Autowired
    private CodePlatform platform;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void itHoldsTheColourInForceWithItsReason() {
        platform.tell(change("A", "1", "red", MORNING));
        platform.tell(change("A", "2", "green", MORNING.plusSeconds(1)));

        assertThat(colour("A")).isEqualTo("green 2 R-1 return-rule");
    }

    @Test
    void theSameChangeTwiceAndAnOlderOneChangeNothing() {
        platform.tell(change("B", "4", "green", MORNING));
        platform.tell(change("B", "3", "red", MORNING.minusSeconds(1)));
        platform.tell(change("B", "4", "green", MORNING));

        assertThat(colour("B")).isEqualTo("green 4 R-1 return-rule");
    }

    @Test
    void aColourWithoutAReasonDoesNotExist() {
        assertThatNullPointerException().isThrownBy(() -> new ColourChanged("5", "C", "red", "R-1", 1, null, MORNING));
        assertThatNullPointerException()
                .isThrownBy(() -> new ColourChanged("5", "C", "red", null, 1, "return-rule", MORNING));
    }

    private static ColourChanged change(String number, String id, String colour, Instant at) {
        return new ColourChanged(id, number, colour, "R-1", 1, "return-rule", at);
    }

    private String colour(String number) {
        return jdbc.sql("select concat(colour, ' ', change_id, ' ', rule_name, ' ', reason) from code_register"
                        + " where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
