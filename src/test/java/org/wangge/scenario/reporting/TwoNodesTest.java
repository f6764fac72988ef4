package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.clock.DemoClock;
import org.wangge.clock.Sweeps;
import org.wangge.scenario.AtOnce;
import org.wangge.testing.OnBothDatabases;

/** Two nodes look at the clock at the same moment: one round, and of each unit one report and one process. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class TwoNodesTest extends Rounds {

    private static final Instant WINDOW_CLOSED = Instant.parse("2022-04-11T03:00:30Z");
    private static final String PROCESSES = "select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null"
            + " and PROC_DEF_ID_ like 'daily-report:%' and BUSINESS_KEY_ = concat(r.unit_code, '/2022-04-11')";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Sweeps sweeps;

    @Autowired
    private JdbcClient jdbc;

    private Sweeps otherNode;

    @BeforeEach
    void aSecondNodeIsThere() {
        otherNode = (Sweeps) beans.autowire(Sweeps.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    @Test
    void twoSweepsAtOnceOpenOneRound() {
        sweeps.whilePaused(() -> {
            ((DemoClock) clock()).moveTo(WINDOW_CLOSED);
            List<Instant> lookAgain = AtOnce.both(sweeps::runDue, otherNode::runDue);
            assertThat(lookAgain).anyMatch(when -> !when.isAfter(clock().instant()));
        });

        assertThat(count("select count(*) from report_round")).isEqualTo(1);
        long units = count("select count(*) from unit where level in ('CITY', 'TOWNSHIP', 'VILLAGE')");
        assertThat(count("select count(*) from report")).isEqualTo(units);
        assertThat(count("select count(distinct unit_code) from report")).isEqualTo(units);
        assertThat(count("select count(*) from report r where (" + PROCESSES + ") <> 1"))
                .isZero();
        assertThat(count("select count(*) from work_item where process_key = 'daily-report'"))
                .isEqualTo(units);
        signs("secretary", VILLAGE, MONDAY).expect(200);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
