package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.scenario.Actor;
import org.wangge.scenario.Answer;
import org.wangge.scenario.Returnee;
import org.wangge.testing.OnBothDatabases;
import org.wangge.testing.SignedInClient;

/** Figures that nobody's record holds: an administrator defines them, whoever signs types them. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class TypedFiguresTest extends Rounds {

    @LocalServerPort
    private int port;

    @Test
    void oneThatAnAdministratorDefinesIsTypedInBothTaskListsAndAddsUp() {
        defines("salt-bags", Map.of("name", "融雪盐", "measuredIn", "袋", "atMost", 500))
                .expect(201);
        until("2022-04-11T11:01");
        Actor tasklist = inTheTasklist("secretary");
        String task = taskOf(who("secretary"), "sign-village-report");
        JsonNode form = tasklist.opens(task).path("data");
        assertThat(form.path("figure1Asked").asBoolean()).isTrue();
        assertThat(form.path("figure1Label").asText()).isEqualTo("融雪盐（袋）");
        assertThat(form.has("figure2Asked")).isFalse();
        Map<String, Object> answers = tasklist.ordinaryAnswers(task);
        answers.put("figure1", 40);
        answers.put("figure2", 7);
        tasklist.submits(task, answers).expect(tasklist.done());

        JsonNode signed = report(VILLAGE, MONDAY);
        assertThat(figure(signed, "salt-bags")).isEqualTo(40);
        assertThat(signed.path("figures").has("figure2")).isFalse();
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        assertThat(figure(report(TOWNSHIP, MONDAY), "salt-bags")).isEqualTo(40);

        until("2022-04-12T11:01");
        doesTask("secretary", "sign-village-report", Map.of("figure1", 12));
        assertThat(figure(report(VILLAGE, TUESDAY), "salt-bags")).isEqualTo(12);
    }

    @Test
    void whatIsOutOfBoundsIsNamedWithWhatWasTypedAndNothingIsSigned() {
        until("2022-04-11T11:01");
        Map<String, Object> typed = Map.of("masks", 1_000_001, "vehicles", "三辆", "passers", "１２", "suits", "");
        JsonNode errors = posts("secretary", VILLAGE, MONDAY, "/sign", Map.of("confirm", true, "typed", typed))
                .expect(422)
                .body()
                .path("errors");
        Map<String, String> messages = new HashMap<>();
        errors.forEach(error ->
                messages.put(error.path("field").asText(), error.path("message").asText()));
        assertThat(messages)
                .isEqualTo(Map.of(
                        "typed.masks", "口罩库存填的是 1000001，须在 0 到 1000000 之间。",
                        "typed.vehicles", "卡口车辆填的是“三辆”，须是整数（辆）。"));
        assertThat(report(VILLAGE, MONDAY).path("state").asText()).isEqualTo("due");

        String task = taskOf(who("secretary"), "sign-village-report");
        Map<String, Object> answers = who("secretary").ordinaryAnswers(task);
        answers.put("masks", 1_000_001);
        assertThat(who("secretary")
                        .submits(task, answers)
                        .expect(422)
                        .body()
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("masks");
        assertThat(report(VILLAGE, MONDAY).path("state").asText()).isEqualTo("due");
    }

    @Test
    void aStockThatNobodyGaveIsNotGivenWhateverThereWasYesterday() {
        until("2022-04-11T11:01");
        posts("secretary", VILLAGE, MONDAY, "/sign", Map.of("confirm", true, "typed", Map.of("masks", 500, "suits", 0)))
                .expect(200);
        JsonNode monday = report(VILLAGE, MONDAY);
        assertThat(figure(monday, "masks")).isEqualTo(500);
        assertThat(figure(monday, "suits")).isZero();
        assertThat(monday.path("figures").has("disinfectant")).isFalse();
        assertThat(monday.path("zero").asBoolean()).as("stocks are no event").isTrue();

        until("2022-04-12T11:01");
        JsonNode form = who("secretary")
                .opens(taskOf(who("secretary"), "sign-village-report"))
                .path("data");
        assertThat(form.path("masksHint").asText()).startsWith("4月11日报 500");
        assertThat(form.has("masks")).isFalse();
        assertThat(SignedInClient.as("secretary", port)
                        .get("/reports?unit=" + VILLAGE + "&date=" + TUESDAY)
                        .body())
                .contains("昨天报 500，没有变化也请填写。");
        signs("secretary", VILLAGE, TUESDAY).expect(200);
        assertThat(report(VILLAGE, TUESDAY).path("figures").has("masks")).isFalse();
    }

    @Test
    void whatAVillageMustGiveItCannotSignWithout() {
        defines("coal", Map.of("name", "取暖煤", "measuredIn", "吨", "kind", "stock", "mustGive", true))
                .expect(201);
        until("2022-04-11T12:01");
        assertThat(signs("secretary", VILLAGE, MONDAY)
                        .expect(422)
                        .body()
                        .path("errors")
                        .path(0)
                        .path("message")
                        .asText())
                .isEqualTo("取暖煤（吨）必填；没有的填 0。");
        posts("township", VILLAGE, MONDAY, "/on-behalf", Map.of("reason", "书记住院"))
                .expect(201);
        posts("secretary", VILLAGE, MONDAY, "/sign", Map.of("confirm", true, "typed", Map.of("coal", 0)))
                .expect(200);
        assertThat(figure(report(VILLAGE, MONDAY), "coal")).isZero();
    }

    @Test
    void aSumOfCountedFiguresIsMadeInTheVillageAndAddsUp() {
        Map<String, Object> sum = new HashMap<>(
                Map.of("code", "from-outside", "name", "太原以外返乡", "nameEn", "From elsewhere", "measuredIn", "人"));
        sum.putAll(Map.of("source", "derived", "plus", List.of("returned"), "minus", List.of("returned-taiyuan")));
        who("admin").post("/api/reporting/indicators", sum).expect(201);
        Map<String, Object> mixed = new HashMap<>(sum);
        mixed.putAll(Map.of("code", "mixed", "plus", List.of("returned", "red"), "minus", List.of()));
        who("admin").post("/api/reporting/indicators", mixed).expect(422);
        mixed.put("plus", List.of("masks"));
        who("admin").post("/api/reporting/indicators", mixed).expect(422);

        registered(Returnee.somebody().fromAHighRiskArea());
        registered(Returnee.somebody().fromALowRiskArea().from("太原市小店区"));
        assertThat(figure(report(VILLAGE, MONDAY), "from-outside")).isEqualTo(1);
        until("2022-04-11T11:01");
        assertThat(figure(report(VILLAGE, MONDAY), "from-outside")).isEqualTo(1);
        signs("secretary", VILLAGE, MONDAY).expect(200);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        JsonNode total = report(TOWNSHIP, MONDAY);
        assertThat(figure(total, "returned")).isEqualTo(2);
        assertThat(figure(total, "from-outside")).isEqualTo(1);
        JsonNode behind = who("secretary")
                .get(path(VILLAGE, MONDAY) + "/figures/from-outside")
                .expect(200)
                .body();
        assertThat(behind.path("items").findValuesAsText("counts")).containsExactlyInAnyOrder("1", "1", "-1");
        posts("secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "from-outside", "reason", "不对"))
                .expect(422);
    }

    @Test
    void anEndedFigureIsNoLongerAskedAndWhatWasSignedStays() {
        until("2022-04-11T11:01");
        doesTask("secretary", "sign-village-report", Map.of("disinfected", 3));
        Map<String, Object> today = Map.of("from", MONDAY);
        ends("disinfected", today).expect(422);
        ends("returned", Map.of("from", TUESDAY)).expect(409);
        ends("disinfected", Map.of("from", TUESDAY)).expect(200);

        assertThat(figure(report(VILLAGE, MONDAY), "disinfected")).isEqualTo(3);
        until("2022-04-12T11:01");
        posts("secretary", VILLAGE, TUESDAY, "/sign", Map.of("confirm", true, "typed", Map.of("disinfected", 1)))
                .expect(422);
        doesTask("secretary", "sign-village-report", Map.of("disinfected", 1));
        assertThat(report(VILLAGE, TUESDAY).path("figures").has("disinfected")).isFalse();
    }

    @Test
    void aDefinitionThatCannotBeSaysWhatIsWrongBesideEachField() {
        Map<String, Object> wrong = new HashMap<>(
                Map.of("code", "Salt Bags", "name", "融雪盐", "level", "village", "atLeast", "9", "atMost", "5"));
        JsonNode errors = who("admin")
                .post("/api/reporting/indicators", wrong)
                .expect(422)
                .body()
                .path("errors");
        assertThat(errors.findValuesAsText("field")).contains("code", "nameEn", "measuredIn", "atMost");
        until("2022-04-11T11:01");
        defines("late-one", Map.of("from", MONDAY)).expect(422);
        defines("masks", Map.of()).expect(409);
    }

    private Answer defines(String code, Map<String, Object> how) {
        Map<String, Object> body = new HashMap<>(
                Map.of("code", code, "name", "数", "nameEn", "Figure", "measuredIn", "件", "level", "village"));
        body.putAll(how);
        return who("admin").post("/api/reporting/indicators", body);
    }

    private Answer ends(String code, Map<String, Object> body) {
        return who("admin").send("PUT", "/api/reporting/indicators/" + code + "/end", body);
    }
}
