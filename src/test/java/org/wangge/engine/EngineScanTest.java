package org.wangge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.testing.OnBothDatabases;

@OnBothDatabases
class EngineScanTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void itReadsEveryTableOfTheEngine() {
        assertThat(EngineScan.of(jdbc).size()).isEqualTo(49);
    }

    @Test
    void itSeesWhatWasPlantedInTextAndInBytes() {
        transactions.executeWithoutResult(tx -> {
            jdbc.sql("create table SCRATCH_EYES (plain varchar(40), bin varbinary(80), big blob)")
                    .update();
            byte[] marker = "程林艳".getBytes(StandardCharsets.UTF_8);
            jdbc.sql("insert into SCRATCH_EYES values (?, ?, ?)")
                    .params("tel 13523832096", marker, marker)
                    .update();
        });

        List<String> found = EngineScan.of(jdbc, "SCRATCH\\_%").find(List.of("程林艳", "13523832096"));

        transactions.executeWithoutResult(
                tx -> jdbc.sql("drop table SCRATCH_EYES").update());
        assertThat(found)
                .map(String::toUpperCase)
                .containsExactlyInAnyOrder(
                        "SCRATCH_EYES.PLAIN: 13523832096", "SCRATCH_EYES.BIN: 程林艳", "SCRATCH_EYES.BIG: 程林艳");
    }
}
