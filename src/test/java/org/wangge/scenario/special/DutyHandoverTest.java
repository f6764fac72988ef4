package org.wangge.scenario.special;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.scenario.Answer;
import org.wangge.scenario.AtOnce;
import org.wangge.testing.OnBothDatabases;

/** One shift goes home with something open, and the next has it in hand. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class DutyHandoverTest extends SpecialScenario {

    private static final String HANDOVERS = "/api/duty/handovers";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatTheDayHadInHandIsTheNightsOnceItHasTakenOver() {
        itIs("2022-04-11T19:00");
        dayAndNight();
        String id = reported("grid", "food-or-heating-failing", "第二网格停暖");
        acknowledges("contact", id).expect(200);
        until("2022-04-11T19:50");
        String handover = gives("contact");
        who("officer").send("POST", HANDOVERS + "/" + handover + "/take", null).expect(403);
        assertThat(has("contact", "record-action")).isTrue();
        until("2022-04-11T19:55");
        takes("checkpoint", handover).expect(200);

        assertThat(has("contact", "record-action")).isFalse();
        JsonNode chain = seenBy("checkpoint", id);
        assertThat(chain.path("acknowledgedBy").asText()).isEqualTo(nameOf("contact"));
        assertThat(chain.path("known")).anySatisfy(link -> {
            assertThat(link.path("name").asText()).isEqualTo(nameOf("checkpoint"));
            assertThat(link.path("why").asText()).isEqualTo("handed-on");
            assertThat(link.path("toldAt").asText()).startsWith("2022-04-11T19:55");
        });
        assertThat(chain.path("actions")).anySatisfy(action -> {
            assertThat(action.path("kind").asText()).isEqualTo("handed-on");
            assertThat(action.path("text").asText()).isEqualTo(nameOf("contact"));
            assertThat(action.path("by").asText()).isEqualTo(nameOf("checkpoint"));
        });
        until("2022-04-11T20:00:30");
        assertThat(waiting()).isEmpty();
        does("checkpoint", "record-action");
        does("checkpoint", "write-report");
        does("township", "report-on", Map.of("outcome", "send-back", "to", "经过没写清楚"));
        assertThat(has("contact", "write-report")).isFalse();
        does("checkpoint", "write-report");
        does("township", "report-on");
        does("secretary", "close-situation");
        assertThat(seenBy("contact", id).path("state").asText()).isEqualTo("closed");
    }

    @Test
    void whatNobodyHandsOnAndNobodyTakesStaysAndIsToldAbove() {
        itIs("2022-04-11T19:00");
        dayAndNight();
        String id = reported("grid", "other", "水管裂了");
        acknowledges("contact", id).expect(200);
        until("2022-04-11T19:59");
        assertThat(waiting()).isEmpty();
        until("2022-04-11T20:00:30");
        assertThat(waiting()).hasSize(1);
        JsonNode left = waiting().get(0);
        assertThat(left.path("givenBy").isNull()).isTrue();
        assertThat(left.path("late").asBoolean()).isFalse();
        assertThat(left.path("open").findValuesAsText("id")).containsExactly(id);
        until("2022-04-11T20:30:30");
        assertThat(waiting().get(0).path("late").asBoolean()).isTrue();
        assertThat(has("contact", "record-action")).isTrue();
        until("2022-04-12T08:00:30");
        assertThat(waiting()).hasSize(1);

        takes("secretary", left.path("id").asText()).expect(200);
        does("secretary", "record-action");
        assertThat(has("contact", "write-report")).isFalse();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatAShiftThatTookNothingOverHadInHandIsTheNextOnesAsWell() {
        itIs("2022-04-11T19:00");
        dayAndNight();
        leadsTheShift("grid", "2022-04-12", "day");
        String fromTheDay = gives("contact");
        until("2022-04-11T22:00");
        String id = reported("grid", "urgent-medical-need", "半夜突发腹痛");
        acknowledges("checkpoint", id).expect(200);
        until("2022-04-12T08:05");
        assertThat(waiting()).hasSize(1);
        takes("grid", fromTheDay).expect(200);

        assertThat(has("checkpoint", "record-action")).isFalse();
        does("grid", "record-action");
        assertThat(why(seenBy("grid", id))).contains("handed-on");
    }

    @Test
    void whoeverComesOnDutyHearsOfWhatNobodyHasAcknowledged() {
        itIs("2022-04-11T19:00");
        dayAndNight();
        until("2022-04-11T19:55");
        String id = reported("grid", "missing-person", "独居老人敲门不应");
        assertThat(told(seenBy("grid", id))).containsExactlyInAnyOrder(nameOf("secretary"), nameOf("contact"));
        until("2022-04-11T20:00:30");
        assertThat(told(seenBy("grid", id))).contains(nameOf("checkpoint"));
        acknowledges("checkpoint", id).expect(200);
        does("checkpoint", "record-action");
        until("2022-04-11T20:36");
        assertThat(why(seenBy("grid", id))).contains("report-late");
        assertThat(seenBy("grid", id).path("known"))
                .filteredOn(link -> link.path("why").asText().equals("report-late"))
                .extracting(link -> link.path("name").asText())
                .contains(nameOf("checkpoint"), nameOf("township"))
                .doesNotContain(nameOf("secretary"), nameOf("contact"));
    }

    @Test
    void theSecretarysOwnWorkDoesNotGoWithTheShift() {
        itIs("2022-04-11T19:00");
        dayAndNight();
        String id = reported("grid", "accident", "三轮车翻了");
        acknowledges("secretary", id).expect(200);
        takes("checkpoint", gives("contact")).expect(200);
        does("secretary", "record-action");
        String later = gives("secretary");
        takes("checkpoint", later).expect(200);
        does("checkpoint", "write-report");
        assertThat(seenBy("grid", id).path("state").asText()).isEqualTo("written");
    }

    @Test
    void ofTwoWhoTakeOverAtOnceOneHas() {
        itIs("2022-04-11T19:00");
        dayAndNight();
        String id = reported("grid", "accident", "摩托车翻了");
        acknowledges("contact", id).expect(200);
        String handover = gives("contact");
        List<Answer> answers = AtOnce.both(() -> takes("checkpoint", handover), () -> takes("secretary", handover));
        assertThat(AtOnce.statuses(answers)).containsExactly(200, 409);
        does(answers.get(0).status() == 200 ? "checkpoint" : "secretary", "record-action");
    }

    @Test
    void aCallWaitsMaskedForTheNextShiftAndWhoeverLooksIsOnRecord() {
        itIs("2022-04-11T19:00");
        dayAndNight();
        String call = who("contact")
                .post("/api/duty/calls", Map.of("name", "程林艳", "contact", "13523832096", "question", "期满当天能出村吗？"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        JsonNode given = who("contact")
                .post(HANDOVERS, Map.of("note", "一个来电待回"))
                .expect(201)
                .body();
        assertThat(given.path("open").findValuesAsText("what")).containsExactly("call");
        takes("checkpoint", given.path("id").asText()).expect(200);
        until("2022-04-11T20:05");
        String listed = who("checkpoint")
                .get("/api/duty/calls?open=true")
                .expect(200)
                .body()
                .toString();
        assertThat(listed).contains("程**", "135****2096").doesNotContain("程林艳", "13523832096");
        who("checkpoint")
                .post("/api/duty/calls/" + call + "/reveal", Map.of("field", "contact"))
                .expect(422);
        assertThat(who("checkpoint")
                        .post("/api/duty/calls/" + call + "/reveal", Map.of("field", "contact", "reason", "回电"))
                        .expect(200)
                        .body()
                        .path("value")
                        .asText())
                .isEqualTo("13523832096");
        assertThat(revealed(call)).isEqualTo(1);
        who("checkpoint")
                .post("/api/duty/calls/" + call + "/handling", Map.of("handling", "已回电"))
                .expect(200);
        until("2022-04-12T10:01");
        who("checkpoint").get("/api/duty/calls?open=true").expect(403);
    }

    private int revealed(String call) {
        return jdbc.sql("select count(*) from audit_entry where action = 'field-revealed' and subject_id = ?"
                        + " and subject_type = 'duty-call'")
                .param(call)
                .query(Integer.class)
                .single();
    }

    private void dayAndNight() {
        leadsTheShift("contact", "2022-04-11", "day");
        leadsTheShift("checkpoint", "2022-04-11", "night");
    }

    private String gives(String username) {
        return who(username)
                .post(HANDOVERS, Map.of("unit", VILLAGE, "note", "请留意"))
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    private Answer takes(String username, String handover) {
        return who(username).send("POST", HANDOVERS + "/" + handover + "/take", null);
    }

    /** The village's hand-overs that nobody has taken, as the township sees them. */
    private List<JsonNode> waiting() {
        List<JsonNode> found = new ArrayList<>();
        who("township")
                .get(HANDOVERS + "?unit=" + VILLAGE)
                .expect(200)
                .body()
                .path("items")
                .forEach(found::add);
        found.removeIf(one -> !one.path("takenBy").isNull());
        return found;
    }
}
