package org.wangge.scenario.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.testing.OnBothDatabases;

/** The database fails after a report was kept and before anybody was told: it is all there or nothing is. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class HalfwayTest extends SpecialScenario {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatFailsBetweenReportAndTellingIsNotThereAndIsSentAgain() {
        List<Long> before = counts();
        jdbc.sql("alter table special_notice rename to special_notice_away").update();
        try {
            report("grid", "urgent-medical-need", "孕妇要去医院").expect(500);
        } finally {
            jdbc.sql("alter table special_notice_away rename to special_notice").update();
        }
        assertThat(counts()).isEqualTo(before);

        String id = reported("grid", "urgent-medical-need", "孕妇要去医院");
        assertThat(told(seenBy("grid", id))).containsExactly(nameOf("secretary"));
        assertThat(has("secretary", "acknowledge-situation")).isTrue();
    }

    private List<Long> counts() {
        return Stream.of("special_situation", "special_notice", "work_item", "ACT_RU_EXECUTION")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
