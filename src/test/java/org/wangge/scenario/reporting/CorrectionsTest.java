package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.scenario.Answer;
import org.wangge.testing.OnBothDatabases;
import org.wangge.testing.SignedInClient;

/** What turns out wrong later: never typed over, a new version with a reason, and everybody above is told. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class CorrectionsTest extends Rounds {

    @LocalServerPort
    private int port;

    private void threeLevelsSign() {
        until("2022-04-11T11:05");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        signsWithTheMissing("city", CITY, MONDAY).expect(200);
    }

    @Test
    void aZeroThatTurnsOutWrongNextMorning() {
        threeLevelsSign();
        assertThat(report(VILLAGE, MONDAY).path("zero").asBoolean()).isTrue();

        until("2022-04-12T08:00");
        Map<String, Object> doubt = Map.of("indicator", "fever", "reason", "昨天卫生室报过一例发热");
        posts("secretary", VILLAGE, MONDAY, "/disputes", doubt).expect(201);
        posts("secretary", TOWNSHIP, MONDAY, "/disputes", doubt).expect(404);
        posts("township", TOWNSHIP, MONDAY, "/disputes", doubt).expect(422);
        doesTask("grid", "mend-disputed-fact", Map.of("outcome", "mended", "right", 1, "note", "已与卫生室核对"));

        JsonNode before = report(VILLAGE, MONDAY);
        assertThat(before.path("zero").asBoolean()).isTrue();
        assertThat(before.path("disputes").path(0).path("answer").asText()).isEqualTo("mended");
        posts("secretary", VILLAGE, MONDAY, "/corrections", Map.of()).expect(422);
        posts("secretary", VILLAGE, MONDAY, "/corrections", Map.of("reason", "漏报一例发热"))
                .expect(201);

        JsonNode after = report(VILLAGE, MONDAY);
        assertThat(after.path("zero").asBoolean()).isFalse();
        assertThat(after.path("corrected").asBoolean()).isTrue();
        assertThat(after.path("late").asBoolean()).isFalse();
        assertThat(figure(after, "fever")).isEqualTo(1);
        assertThat(after.path("versions")).hasSize(2);
        assertThat(after.path("versions").path(0).path("zero").asBoolean()).isTrue();
        assertThat(figure(report(VILLAGE, "2022-04-12"), "fever")).isZero();
    }

    @Test
    void aCorrectionRunsUpThreeSignedLevels() {
        threeLevelsSign();
        until("2022-04-12T09:00");
        posts("secretary", VILLAGE, MONDAY, "/corrections", Map.of("reason", "漏填", "typed", Map.of("vehicles", 5)))
                .expect(201);

        JsonNode township = report(TOWNSHIP, MONDAY);
        assertThat(township.path("outdated").asBoolean()).isTrue();
        assertThat(figure(township, "returned")).isZero();
        assertThat(township.path("figures").has("vehicles")).isFalse();
        JsonNode change = township.path("changes").path(0);
        assertThat(change.path("unit").asText() + " " + change.path("indicator").asText() + " "
                        + change.path("now").asInt())
                .isEqualTo(VILLAGE + " vehicles 5");
        assertThat(report(CITY, MONDAY).path("outdated").asBoolean()).isTrue();
        assertThat(figure(reportAsKnown("now", CITY, MONDAY), "vehicles")).isEqualTo(5);
        assertThat(signsWithTheMissing("city", CITY, MONDAY).expect(409).code()).isEqualTo("beneath-outdated");

        JsonNode task = who("township").opens(taskOf(who("township"), "sign-township-anew"));
        assertThat(task.path("data").path("changes").asText()).contains("贾家庄村").contains("卡口车辆 未报 → 5");
        doesTask("township", "sign-township-anew", Map.of());
        doesTask("city", "sign-city-anew", Map.of());

        JsonNode city = report(CITY, MONDAY);
        assertThat(city.path("outdated").asBoolean()).isFalse();
        assertThat(city.path("corrected").asBoolean()).isTrue();
        assertThat(figure(city, "vehicles")).isEqualTo(5);
        JsonNode then = reportAsKnown("then", CITY, MONDAY);
        assertThat(then.path("figures").has("vehicles")).isFalse();
        assertThat(then.path("versions")).hasSize(1);
        assertThat(tasksOf(who("city"), "sign-city-anew")).isEmpty();
    }

    @Test
    void whoSignsAnewIsShownWhatTheNewSignatureSays() {
        threeLevelsSign();
        until("2022-04-12T08:00");
        posts("secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "fever", "reason", "漏报"))
                .expect(201);
        doesTask("grid", "mend-disputed-fact", Map.of("outcome", "mended", "right", 1, "note", "已核对"));
        posts("township", NEXT_VILLAGE, MONDAY, "/on-behalf", Map.of("reason", "电话报来", "typed", Map.of("vehicles", 4)))
                .expect(201);

        assertThat(shown("township", "sign-township-anew"))
                .as("the village has not corrected its report yet")
                .contains("发热 0 人次")
                .contains("卡口车辆 4 辆");
        doesTask("township", "sign-township-anew", Map.of());
        assertThat(figure(report(TOWNSHIP, MONDAY), "fever")).isZero();
        assertThat(figure(report(TOWNSHIP, MONDAY), "vehicles")).isEqualTo(4);
        assertThat(figure(reportAsKnown("now", TOWNSHIP, MONDAY), "fever")).isEqualTo(1);
    }

    @Test
    void aVillageThatWasSpokenForIsShownAndSignsItsOwnFigures() {
        until("2022-04-11T12:01");
        posts("township", VILLAGE, MONDAY, "/on-behalf", Map.of("reason", "电话不通", "typed", Map.of("vehicles", 7)))
                .expect(201);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        assertThat(figure(report(TOWNSHIP, MONDAY), "vehicles")).isEqualTo(7);
        posts("secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "fever", "reason", "漏报"))
                .expect(201);
        doesTask("grid", "mend-disputed-fact", Map.of("outcome", "mended", "right", 1, "note", "已核对"));

        assertThat(shown("secretary", "sign-village-report"))
                .contains("发热 1 人次")
                .doesNotContain("卡口车辆");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        assertThat(figure(report(VILLAGE, MONDAY), "fever")).isEqualTo(1);
        assertThat(report(VILLAGE, MONDAY).path("figures").has("vehicles"))
                .as("what the township typed is not what the village says")
                .isFalse();
        assertThat(who("township")
                        .opens(taskOf(who("township"), "sign-township-anew"))
                        .path("data")
                        .path("changes")
                        .asText())
                .contains("发热 0 → 1")
                .contains("卡口车辆 7 → 未报");
    }

    private String shown(String by, String element) {
        return who(by).opens(taskOf(who(by), element))
                .path("data")
                .path("figures")
                .asText();
    }

    @Test
    void aDoubtGoesToTheGridThatIsMeantAndToNoneThatIsNotThere() {
        until("2022-04-11T11:05");
        assertThat(SignedInClient.as("secretary", port).get("/reports").body())
                .contains("name=\"grid\"")
                .contains("<option value=\"" + VILLAGE + "-02\">");
        for (String nobody : List.of(VILLAGE + "-99", GRID + "-01", NEXT_VILLAGE + "-01")) {
            doubts(nobody).expect(422);
        }
        doubts(VILLAGE + "-02").expect(201);
        assertThat(tasksOf(who("grid"), "mend-disputed-fact")).isEmpty();
        assertThat(who("city")
                        .get("/api/work-items?limit=200&queue=grid-leader@" + VILLAGE + "-02")
                        .expect(200)
                        .body()
                        .path("items")
                        .findValuesAsText("element"))
                .contains("mend-disputed-fact");
    }

    private Answer doubts(String grid) {
        return posts(
                "secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "fever", "grid", grid, "reason", "漏报"));
    }

    @Test
    void aFigureThatStandsIsSaidToStand() {
        until("2022-04-11T11:05");
        posts("secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "returned", "reason", "好像有人回来"))
                .expect(201);
        posts("secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "vehicles", "reason", "填错"))
                .expect(422);
        doesTask("grid", "mend-disputed-fact", Map.of());
        assertThat(report(VILLAGE, MONDAY)
                        .path("disputes")
                        .path(0)
                        .path("answer")
                        .asText())
                .isEqualTo("stands");
        assertThat(figure(report(VILLAGE, MONDAY), "returned")).isZero();
        assertThat(posts("secretary", VILLAGE, MONDAY, "/corrections", Map.of("reason", "无"))
                        .expect(409)
                        .code())
                .isEqualTo("not-signed");
    }
}
