package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is on duty, who swaps with whom, who called, and what one shift hands to the next. */
class DutyTest extends ApiTest {

    private static final String VILLAGE = "141182100200";

    @Test
    void whoLeadsTheUnitAnswersUntilSomebodyIsOnItsRoster() {
        JsonNode township = now("township", "141182100000", "2022-04-11T09:00:00+08:00");
        assertThat(township.path("rostered").asBoolean()).isFalse();
        assertThat(township.path("leader").path("username").asText()).isIn("township", "township2");

        onDuty("2022-04-20", "day", "grid", "contact");

        JsonNode rostered = now("checkpoint", VILLAGE, "2022-04-20T08:00:00+08:00");
        assertThat(rostered.path("rostered").asBoolean()).isTrue();
        assertThat(rostered.path("leader").path("username").asText()).isEqualTo("grid");
        assertThat(rostered.path("leader").path("phone").asText()).isNotBlank();
        assertThat(rostered.path("people")).hasSize(2);
        assertThat(now("checkpoint", VILLAGE, "2022-04-20T20:00:00+08:00")
                        .path("leader")
                        .path("username")
                        .asText())
                .isEqualTo("secretary");
        who("neighbour").get("/api/duty?unit=" + VILLAGE).expect(404);
    }

    @Test
    void aNightReachesIntoTheNextDay() {
        onDuty("2022-04-22", "night", "checkpoint");

        assertThat(now("grid", VILLAGE, "2022-04-23T07:59:59+08:00")
                        .path("leader")
                        .path("username")
                        .asText())
                .isEqualTo("checkpoint");
        assertThat(who("grid")
                        .get("/api/duty/shifts?unit=" + VILLAGE + "&from=2022-04-23&until=2022-04-23")
                        .expect(200)
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(who("secretary")
                        .post("/api/duty/shifts", shifts("2022-04-22", "night", List.of("checkpoint")))
                        .expect(409)
                        .code())
                .isEqualTo("shift-overlaps");
        assertThat(who("secretary")
                        .post("/api/duty/shifts", shifts("2022-04-22", "night", List.of("neighbour")))
                        .expect(422)
                        .body()
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("not-of-unit");
    }

    @Test
    void aShiftThatHasNotBegunCanBeTakenBack() {
        String id = onDuty("2022-04-24", "day", "grid").path(0).path("id").asText();
        who("neighbour").send("DELETE", "/api/duty/shifts/" + id, null).expect(404);
        who("secretary").send("DELETE", "/api/duty/shifts/" + id, null).expect(204);
        String begun =
                onDuty("2022-04-10", "night", "contact").path(0).path("id").asText();
        assertThat(who("secretary")
                        .send("DELETE", "/api/duty/shifts/" + begun, null)
                        .expect(409)
                        .code())
                .isEqualTo("has-begun");
    }

    @Test
    void aSwapIsAskedADayAheadAndHoldsOnceTheOtherAccepts() {
        String mine = onDuty("2022-04-25", "day", "grid").path(0).path("id").asText();
        String theirs =
                onDuty("2022-04-26", "day", "contact").path(0).path("id").asText();
        String tonight =
                onDuty("2022-04-11", "night", "grid").path(0).path("id").asText();

        assertThat(who("grid")
                        .post("/api/duty/swaps", Map.of("shift", tonight, "with", "contact", "reason", "家中有事"))
                        .expect(409)
                        .code())
                .isEqualTo("swap-too-late");
        who("contact")
                .post("/api/duty/swaps", Map.of("shift", mine, "with", "grid", "reason", "家中有事"))
                .expect(404);
        String swap = who("grid")
                .post("/api/duty/swaps", Map.of("shift", mine, "with", "contact", "inReturn", theirs, "reason", "家中有事"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        assertThat(leader("2022-04-25")).isEqualTo("grid");
        assertThat(who("contact").get("/api/duty/swaps").expect(200).body().path("items"))
                .anySatisfy(item -> {
                    assertThat(item.path("id").asText()).isEqualTo(swap);
                    assertThat(item.path("state").asText()).isEqualTo("open");
                });

        who("secretary")
                .send("POST", "/api/duty/swaps/" + swap + "/accept", null)
                .expect(404);
        who("contact").send("POST", "/api/duty/swaps/" + swap + "/accept", null).expect(204);

        assertThat(leader("2022-04-25")).isEqualTo("contact");
        assertThat(leader("2022-04-26")).isEqualTo("grid");
        assertThat(who("contact")
                        .send("POST", "/api/duty/swaps/" + swap + "/decline", null)
                        .expect(409)
                        .code())
                .isEqualTo("already-done");
    }

    @Test
    void aDeclinedSwapChangesNothing() {
        String mine = onDuty("2022-04-28", "day", "grid").path(0).path("id").asText();
        String swap = who("grid")
                .post("/api/duty/swaps", Map.of("shift", mine, "with", "checkpoint", "reason", "家中有事"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        who("checkpoint")
                .send("POST", "/api/duty/swaps/" + swap + "/decline", null)
                .expect(204);
        assertThat(leader("2022-04-28")).isEqualTo("grid");
    }

    @Test
    void aCallIsLoggedMaskedHandledAndHandedOnWhileItIsOpen() {
        onDuty("2022-04-11", "day", "officer");
        who("checkpoint").get("/api/duty/calls?unit=" + VILLAGE).expect(403);
        JsonNode call = who("officer")
                .post("/api/duty/calls", Map.of("name", "程林艳", "contact", "13523832096", "question", "隔离期满当天能不能出村？"))
                .expect(201)
                .body();
        String id = call.path("id").asText();
        assertThat(call.path("name").asText()).isEqualTo("程**");
        assertThat(call.path("contact").asText()).isEqualTo("135****2096");

        JsonNode handover = who("officer")
                .post("/api/duty/handovers", Map.of("note", "有一个来电待回"))
                .expect(201)
                .body();
        assertThat(handover.path("open")).anySatisfy(open -> {
            assertThat(open.path("what").asText()).isEqualTo("call");
            assertThat(open.path("id").asText()).isEqualTo(id);
        });
        String take = "/api/duty/handovers/" + handover.path("id").asText() + "/take";
        assertThat(who("officer").send("POST", take, null).expect(409).code()).isEqualTo("taker-gave");
        who("neighbour").send("POST", take, null).expect(404);
        assertThat(who("secretary")
                        .send("POST", take, null)
                        .expect(200)
                        .body()
                        .path("takenBy")
                        .asText())
                .isNotBlank();

        assertThat(who("secretary")
                        .post("/api/duty/calls/" + id + "/reveal", Map.of("field", "contact", "reason", "回电"))
                        .expect(200)
                        .body()
                        .path("value")
                        .asText())
                .isEqualTo("13523832096");
        who("secretary")
                .post("/api/duty/calls/" + id + "/handling", Map.of("handling", "已回电，按告知书办"))
                .expect(200);
        assertThat(who("secretary")
                        .post("/api/duty/calls/" + id + "/handling", Map.of("handling", "再回"))
                        .expect(409)
                        .code())
                .isEqualTo("already-done");
        assertThat(who("secretary")
                        .get("/api/duty/calls?open=true")
                        .expect(200)
                        .body()
                        .path("items"))
                .noneSatisfy(open -> assertThat(open.path("id").asText()).isEqualTo(id));
    }

    private JsonNode onDuty(String day, String part, String... people) {
        return who("secretary")
                .post("/api/duty/shifts", shifts(day, part, List.of(people)))
                .expect(201)
                .body()
                .path("items");
    }

    private static Map<String, Object> shifts(String day, String part, List<String> people) {
        return Map.of("unit", VILLAGE, "on", List.of(day), "shift", part, "people", people, "leader", people.get(0));
    }

    private JsonNode now(String by, String unit, String at) {
        return who(by).get("/api/duty?unit=" + unit + "&at=" + at.replace("+", "%2B"))
                .expect(200)
                .body();
    }

    private String leader(String day) {
        return now("grid", VILLAGE, day + "T12:00:00+08:00")
                .path("leader")
                .path("username")
                .asText();
    }
}
