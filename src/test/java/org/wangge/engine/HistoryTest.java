package org.wangge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.clock.DemoClock;
import org.wangge.clock.Sweeps;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.Story;
import org.wangge.testing.OnBothDatabases;

/** What has ended leaves the engine's history when its time there is over, and nothing else goes with it. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class HistoryTest extends Scenario {

    private static final String VILLAGE = "141182100200";
    private static final List<String> DAYS = List.of("2022-04-11", "2022-04-12");
    private static final Instant ONE_IN_TIME_ONE_NOT = Instant.parse("2022-05-11T18:30:00Z");
    private static final Instant HALF_A_YEAR_LATER = Instant.parse("2022-10-10T18:30:00Z");
    private static final String CLEANING = "HANDLER_TYPE_ = 'history-cleanup'";
    private static final List<String> OF_AN_INSTANCE = List.of(
            "ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_TASKINST", "ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_HI_OP_LOG");

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineAccess engine;

    @Autowired
    private JobPause jobs;

    @Autowired
    private Sweeps sweeps;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDailyReportLeavesAfterThirtyDaysAndEverythingElseInItsOwnTime() {
        unitsReport();
        Story story = registered(Returnee.somebody().fromAHighRiskArea());
        Map<String, Object> kind = Map.of("kind", "refuses-check", "account", "不开门");
        String matter = story.posts("grid", "/non-cooperation", kind)
                .expect(201)
                .body()
                .path("id")
                .asText();
        new Story(this, matter).does("secretary", "look-into-non-cooperation");
        story.posts("checkpoint", "/closures", Map.of("outcome", "withdrawn", "reason", "未到"))
                .expect(201);
        story.does("township", "approve-closure");
        String signedOnMonday = signedOn(DAYS.get(0));
        String signedOnTuesday = signedOn(DAYS.get(1));
        String loop = instance(story.number());
        String policing = instance(matter);

        itIsNight(ONE_IN_TIME_ONE_NOT, () -> {
            assertThat(rowsOf(signedOnMonday)).isZero();
            assertThat(rowsOf(signedOnTuesday)).isPositive();
            assertThat(rowsOf(loop)).isPositive();
            assertThat(rowsOf(policing)).isPositive();
            for (String day : DAYS) {
                var report = who("city")
                        .get("/api/reports/" + VILLAGE + "/" + day)
                        .expect(200)
                        .body();
                assertThat(report.path("state").asText()).isEqualTo("signed");
                assertThat(report.path("versions")).hasSize(1);
            }
        });
        itIsNight(HALF_A_YEAR_LATER, () -> {
            assertThat(List.of(signedOnTuesday, loop, policing))
                    .allSatisfy(left -> assertThat(rowsOf(left)).isZero());
            story.seen();
            who("secretary").get("/api/matters/" + matter).expect(200);
        });
    }

    @Test
    void oneJobTidiesWhileTheCitySleeps() {
        assertThat(jdbc.sql("select DUEDATE_ from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and "
                                + CLEANING)
                        .query(Timestamp.class)
                        .list())
                .singleElement()
                .satisfies(due -> assertThat(
                                due.toInstant().atOffset(ZoneOffset.ofHours(8)).toLocalTime())
                        .isBetween(LocalTime.of(2, 0), LocalTime.of(5, 0)));
    }

    /** The secretary signs; what is given is the process that ended with it. */
    private String signedOn(String day) {
        until(day + "T11:05");
        who("secretary")
                .post("/api/reports/" + VILLAGE + "/" + day + "/sign", Map.of("confirm", true))
                .expect(200);
        return instance(VILLAGE + "/" + day);
    }

    /** The newest of a business key: other stories have had such days before. */
    private String instance(String key) {
        return jdbc.sql("select ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ? and END_TIME_ is not null"
                        + " and DELETE_REASON_ is null order by START_TIME_ desc, cast(ID_ as char(64)) desc limit 1")
                .param(key)
                .query(String.class)
                .single();
    }

    /** A night's tidying, by the engine's own job and nobody else's; no sweep makes up for the days between. */
    private void itIsNight(Instant moment, Runnable look) {
        jobs.whilePaused(() -> sweeps.whilePaused(() -> {
            ((DemoClock) clock()).moveTo(moment);
            long left = ended();
            long before;
            do {
                before = left;
                engine.asSystem(() -> management.executeJob(jdbc.sql("select ID_ from ACT_RU_JOB where " + CLEANING)
                        .query(String.class)
                        .single()));
                left = ended();
            } while (left < before);
            look.run();
            jdbc.sql("update sweep_run set last_due = ?")
                    .param(Timestamp.from(moment))
                    .update();
        }));
    }

    private long ended() {
        return jdbc.sql("select count(*) from ACT_HI_PROCINST where END_TIME_ is not null")
                .query(Long.class)
                .single();
    }

    private long rowsOf(String instance) {
        return OF_AN_INSTANCE.stream()
                .mapToLong(table -> jdbc.sql("select count(*) from " + table + " where PROC_INST_ID_ = ?")
                        .param(instance)
                        .query(Long.class)
                        .single())
                .sum();
    }
}
