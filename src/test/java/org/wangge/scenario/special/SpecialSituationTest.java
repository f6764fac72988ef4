package org.wangge.scenario.special;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.engine.EngineScan;
import org.wangge.testing.OnBothDatabases;

/** Special situations: told at once, upward by the clock, written up, reported on, closed. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class SpecialSituationTest extends SpecialScenario {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFeverAt1558IsKnownAtOnceAndDoesNotWaitForTheRound() {
        itIs("2022-04-11T15:58");
        leadsTheShift("contact", "2022-04-11", "day");

        String id = reported("grid", "fever-found", "司马长风体温三十八度九");
        JsonNode told = seenBy("grid", id);
        assertThat(told(told)).containsExactlyInAnyOrder(nameOf("secretary"), nameOf("contact"));
        assertThat(why(told)).containsExactlyInAnyOrder("head", "duty");
        assertThat(told.path("acknowledgeBy").asText()).startsWith("2022-04-11T16:08");
        assertThat(told.path("reportDueAt").asText()).startsWith("2022-04-11T16:38");
        assertThat(told.path("reportOnDueAt").asText()).startsWith("2022-04-11T17:58");

        until("2022-04-11T16:00");
        acknowledges("contact", id).expect(200);
        assertThat(acknowledges("secretary", id).expect(409).code()).isEqualTo("already-done");
        assertThat(has("secretary", "acknowledge-situation")).isFalse();
        does("contact", "record-action", Map.of("action", "已隔开，联系卫生院"));
        does("contact", "write-report", Map.of("report", "十五时五十八分，村东头发现一人发热"));
        does("township", "report-on");
        does("secretary", "close-situation");

        JsonNode closed = seenBy("secretary", id);
        assertThat(closed.path("state").asText()).isEqualTo("closed");
        assertThat(closed.path("late").asBoolean()).isFalse();
        assertThat(closed.path("acknowledgedBy").asText()).isEqualTo(nameOf("contact"));
        assertThat(closed.path("actions").findValuesAsText("kind"))
                .containsExactly("action", "report", "passed-on", "result");
        assertThat(why(closed)).contains("report-written", "passed-on");
        until("2022-04-11T19:00");
        assertThat(why(seenBy("secretary", id))).doesNotContain("not-acknowledged", "report-late");
    }

    @Test
    void theDutyLeaderIsAsleepAndItGoesUpLevelByLevel() {
        itIs("2022-04-11T23:50");
        leadsTheShift("contact", "2022-04-11", "night");
        String id = reported("grid", "missing-person", "独居老人敲门不应");
        assertThat(has("secretary", "acknowledge-situation")).isTrue();

        until("2022-04-11T23:59");
        assertThat(told(seenBy("grid", id))).doesNotContain(nameOf("township"));
        until("2022-04-12T00:00:30");
        JsonNode first = seenBy("township", id);
        assertThat(told(first))
                .contains(nameOf("township"), nameOf("township2"))
                .doesNotContain(nameOf("city"));
        assertThat(first.path("late").asBoolean()).isTrue();
        assertThat(has("township2", "acknowledge-situation")).isTrue();
        assertThat(has("secretary", "acknowledge-situation")).isFalse();
        until("2022-04-12T00:10:30");
        assertThat(told(seenBy("city", id))).contains(nameOf("city"));
        until("2022-04-12T00:30:30");
        does("city", "acknowledge-situation");

        JsonNode known = seenBy("grid", id);
        assertThat(known.path("known"))
                .anySatisfy(link -> {
                    assertThat(link.path("name").asText()).isEqualTo(nameOf("city"));
                    assertThat(link.path("why").asText()).isEqualTo("not-acknowledged");
                    assertThat(link.path("toldAt").asText()).startsWith("2022-04-12T00:10");
                    assertThat(link.path("seenAt").asText()).isNotBlank();
                })
                .anySatisfy(link -> {
                    assertThat(link.path("name").asText()).isEqualTo(nameOf("contact"));
                    assertThat(link.path("seenAt").isNull()).isTrue();
                });
        assertThat(who("city")
                        .get("/api/special-situations?open=true")
                        .expect(200)
                        .body()
                        .path("items"))
                .anySatisfy(row -> assertThat(row.path("late").asBoolean()).isTrue());
    }

    @Test
    void whatIsNotEnoughIsDoneAgain() {
        String id = reported("checkpoint", "conflict-at-checkpoint", "有人要冲卡");
        does("secretary", "acknowledge-situation");
        does("secretary", "record-action", Map.of("outcome", "go-on"));
        does("secretary", "record-action");
        does("secretary", "write-report");
        does("township", "report-on", Map.of("outcome", "send-back", "to", "经过没写清楚"));
        does("secretary", "write-report");
        does("township2", "report-on");
        JsonNode actions = who("secretary")
                .post(ALL + "/" + id + "/actions", Map.of("text", "当晚回访", "followUp", true))
                .expect(201)
                .body()
                .path("actions");
        assertThat(actions.findValuesAsText("kind"))
                .containsExactly("action", "action", "report", "sent-back", "report", "passed-on", "follow-up");
        String followUp = actions.path(6).path("id").asText();
        does("secretary", "close-situation", Map.of("outcome", "go-on", "result", "回访还没做"));
        who("secretary")
                .send("POST", ALL + "/" + id + "/actions/" + followUp + "/done", null)
                .expect(200);
        assertThat(who("secretary")
                        .send("POST", ALL + "/" + id + "/actions/" + followUp + "/done", null)
                        .expect(409)
                        .code())
                .isEqualTo("already-done");
        does("secretary", "record-action");
        does("secretary", "write-report");
        does("township", "report-on");
        does("secretary", "close-situation");
        assertThat(seenBy("secretary", id).path("state").asText()).isEqualTo("closed");
        assertThat(who("secretary")
                        .post(ALL + "/" + id + "/actions", Map.of("text", "再看看"))
                        .expect(409)
                        .code())
                .isEqualTo("situation-closed");
    }

    @Test
    void duplicatesAreMergedAndBothAreKept() {
        String one = reported("grid", "accident", "三轮车翻了");
        String other = reported("checkpoint", "accident", "村口有车翻了");
        who("grid").post(ALL + "/" + other + "/merge", Map.of("into", one)).expect(404);
        who("checkpoint")
                .post(ALL + "/" + other + "/merge", Map.of("into", one))
                .expect(403);
        who("secretary").post(ALL + "/" + one + "/merge", Map.of("into", one)).expect(422);
        JsonNode main = who("secretary")
                .post(ALL + "/" + other + "/merge", Map.of("into", one))
                .expect(200)
                .body();

        assertThat(main.path("id").asText()).isEqualTo(one);
        assertThat(main.path("merged").findValuesAsText("what")).containsExactly("村口有车翻了");
        JsonNode merged = seenBy("checkpoint", other);
        assertThat(merged.path("state").asText()).isEqualTo("merged");
        assertThat(merged.path("mergedInto").asText()).isEqualTo(one);
        does("secretary", "acknowledge-situation");
        assertThat(who("secretary")
                        .post(ALL + "/" + one + "/merge", Map.of("into", other))
                        .expect(409)
                        .code())
                .isEqualTo("situation-closed");
    }

    @Test
    void theEarlierOfTwoClocksRunsOnWhereTheFirstReportIsMergedIntoTheSecond() {
        String first = reported("grid", "accident", "三轮车翻了");
        acknowledges("secretary", first).expect(200);
        until("2022-04-11T08:30");
        String second = reported("checkpoint", "accident", "村口有车翻了");
        acknowledges("secretary", second).expect(200);
        JsonNode main = who("secretary")
                .post(ALL + "/" + first + "/merge", Map.of("into", second))
                .expect(200)
                .body();

        assertThat(main.path("reportDueAt").asText()).startsWith("2022-04-11T08:40");
        assertThat(main.path("reportOnDueAt").asText()).startsWith("2022-04-11T10:00");
        until("2022-04-11T08:41");
        assertThat(why(seenBy("checkpoint", second))).contains("report-late");
        until("2022-04-11T10:01");
        assertThat(why(seenBy("checkpoint", second))).contains("not-reported-on");
    }

    @Test
    void itIsSentOnceHoweverOftenTheButtonIsPressed() {
        String first = reported("grid", "urgent-medical-need", "透析病人今天要去医院");
        assertThat(report("grid", "urgent-medical-need", "透析病人今天要去医院")
                        .expect(200)
                        .body()
                        .path("id")
                        .asText())
                .isEqualTo(first);
        Map<String, Object> body = Map.of("kind", "other", "what", "同一把钥匙", "where", "村口");
        String keyed = who("grid")
                .send("POST", ALL, body, "Idempotency-Key", "press-" + first)
                .expect(201)
                .body()
                .path("id")
                .asText();
        assertThat(who("grid")
                        .send("POST", ALL, body, "Idempotency-Key", "press-" + first)
                        .expect(201)
                        .body()
                        .path("id")
                        .asText())
                .isEqualTo(keyed);
        acknowledges("secretary", first).expect(200);
        assertThat(report("grid", "urgent-medical-need", "透析病人今天要去医院")
                        .expect(200)
                        .body()
                        .path("id")
                        .asText())
                .isEqualTo(first);
        does("secretary", "record-action");
        does("secretary", "write-report");
        does("township", "report-on");
        does("secretary", "close-situation");
        assertThat(reported("grid", "urgent-medical-need", "透析病人今天要去医院")).isNotEqualTo(first);
    }

    @Test
    void onlyThoseWhoMustKnowSeeIt() {
        String id = reported("grid", "left-isolation", "隔离的人出了门");
        who("contact").get(ALL + "/" + id).expect(404);
        who("neighbour").get(ALL + "/" + id).expect(404);
        who("admin").get(ALL + "/" + id).expect(403);
        acknowledges("grid", id).expect(403);
        acknowledges("checkpoint", id).expect(404);
        assertThat(who("contact").get(ALL).expect(200).body().path("items").findValuesAsText("id"))
                .doesNotContain(id);
        assertThat(who("grid")
                        .get(ALL + "?state=reported&kind=left-isolation&unit=" + VILLAGE)
                        .expect(200)
                        .body()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(id);
        who("health")
                .post(ALL, Map.of("kind", "positive", "what", "复核阳性", "where", "卫生院"))
                .expect(422);
        who("health")
                .post(ALL, Map.of("kind", "positive", "what", "复核阳性", "where", "卫生院", "unit", VILLAGE))
                .expect(201);
        who("grid")
                .post(ALL, Map.of("kind", "never-heard-of", "what", "事", "where", "处"))
                .expect(422);
    }

    @Test
    void aReportThatIsLateIsToldToTheNextLevelAndOneNotReportedOnToTheOneAboveThat() {
        String id = reported("grid", "food-or-heating-failing", "第二网格停暖");
        acknowledges("secretary", id).expect(200);
        until("2022-04-11T08:41");
        assertThat(why(seenBy("grid", id))).contains("report-late").doesNotContain("not-reported-on");
        until("2022-04-11T10:01");
        assertThat(why(seenBy("grid", id))).contains("not-reported-on");
        assertThat(seenBy("grid", id).path("late").asBoolean()).isTrue();
    }

    @Test
    void aShiftHandsOnWhatIsOpenAndNothingWrittenIsInTheEngine() {
        String id = reported("grid", "other", "欧阳清徽家停水");
        JsonNode handover = who("secretary")
                .post("/api/duty/handovers", Map.of("note", "留意停水"))
                .expect(201)
                .body();
        assertThat(handover.path("open"))
                .anySatisfy(open -> assertThat(open.path("id").asText()).isEqualTo(id));
        does("secretary", "acknowledge-situation");
        does("secretary", "record-action", Map.of("action", "欧阳清徽家已送水"));
        assertThat(EngineScan.of(jdbc).find(List.of("欧阳清徽", "停水", "送水", "村东头第三户")))
                .isEmpty();
    }
}
