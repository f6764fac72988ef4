package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.scenario.Returnee;
import org.wangge.testing.OnBothDatabases;
import org.wangge.testing.SignedInClient;

/** Twice a day during an outbreak, and a village that reports to another township from a day on. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class SpecialDaysTest extends Rounds {

    @LocalServerPort
    private int port;

    @Test
    void twiceADayDuringAnOutbreak() {
        who("township")
                .send("PUT", "/api/reporting/outbreak", Map.of("declared", true))
                .expect(403);
        who("city")
                .send("PUT", "/api/reporting/outbreak", Map.of("declared", true))
                .expect(200);
        registered(Returnee.somebody().fromAHighRiskArea());
        until("2022-04-11T11:01");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        registered(Returnee.somebody().fromAHighRiskArea());
        registered(Returnee.somebody().fromAHighRiskArea());

        until("2022-04-11T17:01");
        signs("secretary", VILLAGE, MONDAY + ".2").expect(200);
        assertThat(figure(report(VILLAGE, MONDAY), "returned")).isEqualTo(1);
        assertThat(figure(report(VILLAGE, MONDAY + ".2"), "returned")).isEqualTo(2);
        assertThat(figure(report(VILLAGE, MONDAY + ".2"), "returned-total")).isEqualTo(3);
        assertThat(report(VILLAGE, MONDAY + ".2").path("cutOff").asText()).startsWith("2022-04-11T18:00");

        who("city")
                .send("PUT", "/api/reporting/outbreak", Map.of("declared", false))
                .expect(200);
        until("2022-04-12T17:16");
        assertThat(figure(report(VILLAGE, TUESDAY), "returned")).isZero();
        who("city").get(path(VILLAGE, TUESDAY + ".2")).expect(200);
        assertThat(who("city")
                        .get("/api/reports?date=" + TUESDAY + ".2")
                        .expect(200)
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void whoMaySignUntilEveningKeepsTheTaskWhenTheSecondRoundBegins() {
        who("city")
                .send("PUT", "/api/reporting/outbreak", Map.of("declared", true))
                .expect(200);
        until("2022-04-11T17:16");
        assertThat(tasksOf(who("township"), "sign-township-report")).hasSize(1);
        assertThat(tasksOf(who("city"), "sign-city-report")).hasSize(2);

        doesTask("city", "sign-city-report", Map.of());
        assertThat(report(CITY, MONDAY).path("state").asText()).isEqualTo("signed");
        assertThat(report(CITY, MONDAY).path("late").asBoolean()).isFalse();
        until("2022-04-12T11:01");
        assertThat(tasksOf(who("city"), "sign-city-report")).hasSize(1);
    }

    @Test
    void anOutbreakDeclaredAtNightAsksForASecondReportFromTheNextDayOn() {
        until("2022-04-11T21:30");
        who("city")
                .send("PUT", "/api/reporting/outbreak", Map.of("declared", true))
                .expect(200);
        until("2022-04-11T22:16");
        assertThat(second(MONDAY)).as("nobody was asked before the cut-offs").isEmpty();
        assertThat(page("secretary")).contains("date=" + TUESDAY).doesNotContain(MONDAY + ".2");

        until("2022-04-12T17:01");
        assertThat(second(TUESDAY)).isNotEmpty();
        assertThat(report(VILLAGE, TUESDAY + ".2").path("windowFrom").asText()).startsWith("2022-04-12T11:00");
    }

    private JsonNode second(String day) {
        return who("city")
                .get("/api/reports?date=" + day + ".2")
                .expect(200)
                .body()
                .path("items");
    }

    private String page(String who) {
        return SignedInClient.as(who, port).get("/reports").body();
    }

    @Test
    void aVillageThatReportsElsewhereInMidMonth() {
        Map<String, String> move = Map.of("unit", VILLAGE, "parent", OTHER_TOWNSHIP, "from", TUESDAY);
        who("city").post("/api/reporting/moves", move).expect(403);
        who("admin").post("/api/reporting/moves", move).expect(204);
        registered(Returnee.somebody().fromAHighRiskArea());
        until("2022-04-11T11:01");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        int before = report(TOWNSHIP, MONDAY).path("expected").asInt();
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        assertThat(figure(report(TOWNSHIP, MONDAY), "returned-total")).isEqualTo(1);

        until("2022-04-12T11:01");
        signs("secretary", VILLAGE, TUESDAY).expect(200);
        assertThat(report(TOWNSHIP, TUESDAY).path("expected").asInt()).isEqualTo(before - 1);
        assertThat(report(VILLAGE, TUESDAY).path("parent").asText()).isEqualTo(OTHER_TOWNSHIP);
        assertThat(figure(report(OTHER_TOWNSHIP, TUESDAY), "returned-total")).isEqualTo(1);
        assertThat(report(OTHER_TOWNSHIP, TUESDAY).path("received").asInt()).isEqualTo(1);
        who("township").get(path(VILLAGE, MONDAY)).expect(200);
        who("township").get(path(VILLAGE, TUESDAY)).expect(404);
        assertThat(daysSeen("township")).containsExactly(MONDAY);
        who("admin")
                .post(
                        "/api/appointments",
                        Map.of(
                                "username",
                                "auditor",
                                "role",
                                "township-supervisor",
                                "unit",
                                OTHER_TOWNSHIP,
                                "from",
                                TUESDAY,
                                "until",
                                TUESDAY))
                .expect(201);
        assertThat(daysSeen("auditor")).containsExactly(TUESDAY);
        assertThat(daysSeen("city")).containsExactly(MONDAY, TUESDAY);
        who("admin")
                .post("/api/reporting/moves", Map.of("unit", VILLAGE, "parent", TOWNSHIP, "from", MONDAY))
                .expect(422);
    }

    /** Which of the village's days somebody finds when they look at how it reports. */
    private List<String> daysSeen(String by) {
        JsonNode lines = who(by).get(
                        "/api/reporting/completeness?unit=" + VILLAGE + "&from=" + MONDAY + "&until=" + TUESDAY)
                .expect(200)
                .body()
                .path("items");
        assertThat(lines).hasSize(1);
        return lines.path(0).path("days").findValuesAsText("date");
    }

    @Test
    void anAdministratorAsksForAnotherFigureWithoutAnotherForm() {
        Map<String, Object> salt = Map.of(
                "code",
                "longest-queue",
                "name",
                "最长排队",
                "nameEn",
                "Longest queue",
                "measuredIn",
                "人",
                "level",
                "grid",
                "adds",
                "max");
        who("city").post("/api/reporting/indicators", salt).expect(403);
        who("admin").post("/api/reporting/indicators", salt).expect(201);
        who("admin").post("/api/reporting/indicators", salt).expect(409);
        posts("grid", VILLAGE, MONDAY, "/grids/" + GRID + "/confirm", Map.of("typed", Map.of("longest-queue", 9)))
                .expect(200);
        until("2022-04-11T11:01");
        posts("secretary", VILLAGE, MONDAY, "/sign", Map.of("confirm", true, "typed", Map.of("longest-queue", 4)))
                .expect(200);
        assertThat(figure(report(VILLAGE, MONDAY), "longest-queue")).isEqualTo(9);
        assertThat(figure(report(TOWNSHIP, MONDAY), "longest-queue")).isEqualTo(9);
        posts("township", TOWNSHIP, MONDAY, "/sign", Map.of("confirm", true, "typed", Map.of("needs", 4)))
                .expect(422);
    }
}
