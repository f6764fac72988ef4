package org.wangge.scenario.special;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Actor;
import org.wangge.scenario.Answer;
import org.wangge.scenario.AtOnce;
import org.wangge.testing.OnBothDatabases;

/** A village's week of duty: the roster, swaps that are accepted, declined and forgotten, and two who are quick. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class DutyWeekTest extends SpecialScenario {

    private static final List<String> WEEK =
            List.of("2022-04-11", "2022-04-12", "2022-04-13", "2022-04-14", "2022-04-15", "2022-04-16", "2022-04-17");

    /** The resident officer of the next village. */
    private static final String COVER = "officer-141182100201";

    /** Others ask who works in the village on the same days. */
    @AfterEach
    void nobodyCoversAnyMore() {
        itIs("2022-04-11T08:00");
    }

    @Test
    void aWeekIsRosteredWithALeaderForEachShift() {
        itIs("2022-04-10T18:00");
        stand("day", WEEK, "contact", "grid");
        stand("night", WEEK, "checkpoint", "officer");
        JsonNode week = who("grid")
                .get("/api/duty/shifts?from=2022-04-11&until=2022-04-17")
                .expect(200)
                .body()
                .path("items");
        assertThat(week).hasSize(28);
        assertThat(leaderAt("2022-04-11T07:59:59")).isEqualTo("secretary");
        assertThat(leaderAt("2022-04-11T08:00:00")).isEqualTo("contact");
        assertThat(leaderAt("2022-04-11T19:59:59")).isEqualTo("contact");
        assertThat(leaderAt("2022-04-11T20:00:00")).isEqualTo("checkpoint");
        assertThat(leaderAt("2022-04-18T07:59:59")).isEqualTo("checkpoint");
        assertThat(leaderAt("2022-04-18T08:00:00")).isEqualTo("secretary");
        assertThat(who("secretary")
                        .post("/api/duty/shifts", shifts("night", List.of("2022-04-12"), "officer"))
                        .expect(409)
                        .code())
                .isEqualTo("shift-overlaps");
        who("township").get("/api/duty?unit=" + VILLAGE).expect(200);
        who("neighbour").get("/api/duty?unit=" + VILLAGE).expect(404);
    }

    @Test
    void aSwapIsAskedADayAheadAndAnsweredEitherWay() {
        String tuesday = stand("day", List.of("2022-04-12"), "contact");
        String thursday = stand("day", List.of("2022-04-14"), "contact");
        String friday = stand("night", List.of("2022-04-15"), "grid");
        until("2022-04-11T08:00:01");
        Answer late = ask("contact", tuesday, "grid", null).expect(409);
        assertThat(late.code()).isEqualTo("swap-too-late");
        assertThat(late.body().path("detail").asText()).contains("2022-04-11 08:00");

        assertThat(ask("contact", thursday, "grid", tuesday)
                        .expect(422)
                        .body()
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("inReturn");
        String swap = asked("contact", thursday, "grid", friday);
        assertThat(ask("contact", thursday, "grid", null).expect(409).code()).isEqualTo("already-asked");
        String other = asked("contact", thursday, "checkpoint", null);
        assertThat(leaderAt("2022-04-14T12:00:00")).isEqualTo("contact");
        answer("checkpoint", other, "decline").expect(204);
        assertThat(leaderAt("2022-04-14T12:00:00")).isEqualTo("contact");
        answer("grid", swap, "accept").expect(204);
        assertThat(leaderAt("2022-04-14T12:00:00")).isEqualTo("grid");
        assertThat(leaderAt("2022-04-15T23:00:00")).isEqualTo("contact");
        assertThat(states("contact")).containsExactly("declined", "accepted");
        who("contact").send("POST", "/api/duty/swaps/" + swap + "/seen", null).expect(204);
        who("officer").send("POST", "/api/duty/swaps/" + swap + "/seen", null).expect(404);
    }

    @Test
    void aSwapThatNobodyAnsweredEndsWhenTheShiftBegins() {
        String shift = stand("day", List.of("2022-04-13"), "contact");
        String swap = asked("contact", shift, "grid", null);
        until("2022-04-13T07:59");
        assertThat(states("grid")).containsExactly("open");
        until("2022-04-13T08:00:30");
        assertThat(states("grid")).containsExactly("lapsed");
        assertThat(states("contact")).containsExactly("lapsed");
        assertThat(answer("grid", swap, "accept").expect(409).code()).isEqualTo("swap-lapsed");
        assertThat(answer("grid", swap, "decline").expect(409).code()).isEqualTo("swap-lapsed");
        assertThat(leaderAt("2022-04-13T12:00:00")).isEqualTo("contact");
    }

    @Test
    void aShiftThatIsTakenOffTheRosterTakesItsSwapsWithIt() {
        String shift = stand("day", List.of("2022-04-13"), "contact");
        String swap = asked("contact", shift, "grid", null);
        who("secretary").send("DELETE", "/api/duty/shifts/" + shift, null).expect(204);
        assertThat(states("contact")).containsExactly("lapsed");
        assertThat(answer("grid", swap, "accept").expect(409).code()).isEqualTo("swap-lapsed");
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneStandsTheShift() {
        for (int day = 13; day < 18; day++) {
            String shift = stand("day", List.of("2022-04-" + day), "contact");
            String one = asked("contact", shift, "grid", null);
            String other = asked("contact", shift, "checkpoint", null);
            List<Answer> answers =
                    AtOnce.both(() -> answer("grid", one, "accept"), () -> answer("checkpoint", other, "accept"));
            assertThat(AtOnce.statuses(answers)).containsExactly(204, 409);
            String winner = answers.get(0).status() == 204 ? "grid" : "checkpoint";
            assertThat(leaderAt("2022-04-" + day + "T12:00:00")).isEqualTo(winner);
            String again = asked(winner, shift, "contact", null);
            assertThat(AtOnce.statuses(AtOnce.both(
                            () -> answer("contact", again, "accept"), () -> answer("contact", again, "accept"))))
                    .containsExactly(204, 409);
            assertThat(leaderAt("2022-04-" + day + "T12:00:00")).isEqualTo("contact");
        }
    }

    @Test
    void ofTwoRostersThatAreEnteredAtOnceOnePutsSomebodyOnDuty() {
        for (int day = 13; day < 18; day++) {
            List<String> on = List.of("2022-04-" + day);
            assertThat(AtOnce.statuses(AtOnce.both(
                            () -> who("secretary").post("/api/duty/shifts", shifts("day", on, "contact", "grid")),
                            () -> who("secretary").post("/api/duty/shifts", shifts("day", on, "grid", "contact")))))
                    .containsExactly(201, 409);
            Map<String, Object> room =
                    Map.of("officer", "officer", "on", on, "begins", "18:00", "ends", "22:00", "leader", true);
            assertThat(AtOnce.statuses(AtOnce.both(
                            () -> who("secretary").post("/api/duty/shifts", shifts("night", on, "officer")),
                            () -> who("station").post("/api/policing/villages/" + VILLAGE + "/shifts", room))))
                    .containsExactly(201, 409);
        }
    }

    @Test
    void whoIsPutOnTheShiftThatRunsHearsOfWhatNobodyHasAcknowledged() {
        until("2022-04-11T09:00");
        String id = reported("grid", "fever-found", "三十八度九");
        stand("night", List.of("2022-04-11"), "checkpoint");
        assertThat(told(seenBy("grid", id))).containsExactly(nameOf("secretary"));

        stand("day", List.of("2022-04-11"), "contact");

        assertThat(told(seenBy("grid", id))).containsExactly(nameOf("secretary"), nameOf("contact"));
        acknowledges("contact", id).expect(200);
    }

    @Test
    void whoIsOnTheRosterAndHasLeftTheVillageIsRemindedOfNothingAndTheSecretaryIs() {
        coversOn("2022-04-11");
        stand("day", List.of("2022-04-11", "2022-04-12"), COVER);
        assertThat(leaderAt("2022-04-11T12:00:00")).isEqualTo(COVER);
        until("2022-04-12T12:00");
        assertThat(leaderAt("2022-04-12T12:00:00")).isEqualTo("secretary");
        assertThat(leaderAt("2022-04-11T12:00:00")).isEqualTo(COVER);
        String id = reported("grid", "food-or-heating-failing", "停暖");
        assertThat(told(seenBy("grid", id))).containsExactly(nameOf("secretary"));
        acknowledges("contact", id).expect(404);
        acknowledges("secretary", id).expect(200);
        until("2022-04-12T12:41");
        assertThat(seenBy("grid", id).path("known"))
                .filteredOn(link -> link.path("why").asText().equals("report-late"))
                .extracting(link -> link.path("name").asText())
                .contains(nameOf("secretary"))
                .doesNotContain(nameOf(COVER));
    }

    @Test
    void whoWasToldOnDutyAndWorksElsewhereSinceKnowsOfItNoMore() {
        until("2022-04-13T07:00");
        coversOn("2022-04-13");
        stand("day", List.of("2022-04-13"), COVER);
        until("2022-04-13T12:00");
        String id = reported("grid", "accident", "三轮车翻了");
        seenBy(COVER, id);
        until("2022-04-14T00:01");
        who(COVER).get(ALL + "/" + id).expect(404);
        acknowledges(COVER, id).expect(404);
        assertThat(who(COVER).get(ALL).expect(200).body().toString()).doesNotContain(id);
        acknowledges("secretary", id).expect(200);
    }

    private void coversOn(String day) {
        who("admin")
                .send("PUT", "/api/accounts/" + COVER + "/password", Map.of("password", Actor.PASSWORD))
                .expect(204);
        who("admin")
                .post(
                        "/api/appointments",
                        Map.of(
                                "username",
                                COVER,
                                "role",
                                "resident-officer",
                                "unit",
                                VILLAGE,
                                "from",
                                day,
                                "until",
                                day))
                .expect(201);
    }

    /** Puts people on the roster, the first of them leading; the id of the first shift. */
    private String stand(String part, List<String> days, String... people) {
        return who("secretary")
                .post("/api/duty/shifts", shifts(part, days, people))
                .expect(201)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private static Map<String, Object> shifts(String part, List<String> days, String... people) {
        return Map.of("unit", VILLAGE, "on", days, "shift", part, "people", List.of(people), "leader", people[0]);
    }

    private String leaderAt(String moment) {
        return who("grid")
                .get("/api/duty?unit=" + VILLAGE + "&at=" + moment + "%2B08:00")
                .expect(200)
                .body()
                .path("leader")
                .path("username")
                .asText();
    }

    private String asked(String by, String shift, String with, String inReturn) {
        return ask(by, shift, with, inReturn).expect(201).body().path("id").asText();
    }

    private Answer ask(String by, String shift, String with, String inReturn) {
        Map<String, String> body = inReturn == null
                ? Map.of("shift", shift, "with", with, "reason", "家中有事")
                : Map.of("shift", shift, "with", with, "reason", "家中有事", "inReturn", inReturn);
        return who(by).post("/api/duty/swaps", body);
    }

    private Answer answer(String by, String swap, String how) {
        return who(by).send("POST", "/api/duty/swaps/" + swap + "/" + how, null);
    }

    /** The states of the swaps of somebody, the newest first. */
    private List<String> states(String username) {
        JsonNode items = who(username).get("/api/duty/swaps").expect(200).body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(swap -> swap.path("state").asText())
                .toList();
    }
}
