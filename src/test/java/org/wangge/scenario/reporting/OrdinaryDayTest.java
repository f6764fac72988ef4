package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Story;
import org.wangge.testing.OnBothDatabases;

/** An ordinary day, from the grid to the city, once by the work lists and once by the API. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class OrdinaryDayTest extends Rounds {

    @Test
    void whatHappenedIsCountedConfirmedSignedAndAddedUpByTheWorkLists() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
        posts("grid", VILLAGE, MONDAY, "/grids/" + GRID + "/confirm", Map.of("typed", Map.of("needs", 2)))
                .expect(200);
        assertThat(signs("secretary", VILLAGE, MONDAY).expect(409).code()).isEqualTo("round-open");

        until("2022-04-11T11:01");
        JsonNode due = report(VILLAGE, MONDAY);
        assertThat(due.path("state").asText()).isEqualTo("due");
        assertThat(due.path("received").asInt()).isEqualTo(1);
        assertThat(figure(due, "returned")).isEqualTo(1);
        assertThat(figure(due, "returned-other-province")).isEqualTo(1);
        assertThat(figure(due, "centralised")).isEqualTo(1);
        assertThat(figure(due, "red")).isEqualTo(1);
        assertThat(figure(due, "needs")).isEqualTo(2);

        doesTask("secretary", "sign-village-report", Map.of("vehicles", 7, "needs", 1));
        JsonNode signed = report(VILLAGE, MONDAY);
        assertThat(signed.path("state").asText()).isEqualTo("signed");
        assertThat(signed.path("zero").asBoolean()).isFalse();
        assertThat(signed.path("late").asBoolean()).isFalse();
        assertThat(figure(signed, "vehicles")).isEqualTo(7);
        assertThat(figure(signed, "needs")).isEqualTo(3);

        doesTask("township", "sign-township-report", Map.of());
        doesTask("city", "sign-city-report", Map.of());
        for (String total : List.of(TOWNSHIP, CITY)) {
            JsonNode sum = report(total, MONDAY);
            assertThat(sum.path("state").asText()).isEqualTo("signed");
            assertThat(sum.path("received").asInt()).isEqualTo(1);
            assertThat(sum.path("figures")).isEqualTo(signed.path("figures"));
        }
        assertThat(story.seen().path("number").asText())
                .isEqualTo(behind(CITY, "returned").get(0));
        assertThat(behind(VILLAGE, "centralised")).containsExactly(story.number());
    }

    @Test
    void theSameByTheApiAndTheTasksAreGone() {
        until("2022-04-11T11:01");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        assertThat(tasksOf(who("secretary"), "sign-village-report")).isEmpty();
        assertThat(signs("secretary", VILLAGE, MONDAY).expect(409).code()).isEqualTo("already-done");

        assertThat(signs("township", TOWNSHIP, MONDAY).expect(409).code()).isEqualTo("missing-not-named");
        signs("township", TOWNSHIP, MONDAY, List.of(VILLAGE)).expect(422);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        assertThat(tasksOf(who("township"), "sign-township-report")).isEmpty();
        signsWithTheMissing("city", CITY, MONDAY).expect(200);

        JsonNode township = report(TOWNSHIP, MONDAY);
        assertThat(township.path("expected").asInt())
                .isEqualTo(township.path("missing").size() + 1);
    }

    @Test
    void aZeroIsSaidAndNobodysSilenceIsOne() {
        until("2022-04-11T11:01");
        assertThat(posts("secretary", VILLAGE, MONDAY, "/sign", Map.of("confirm", false))
                        .expect(422)
                        .body()
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("confirm-needed");
        signs("secretary", VILLAGE, MONDAY).expect(200);

        assertThat(report(VILLAGE, MONDAY).path("zero").asBoolean()).isTrue();
        assertThat(units("zero=true")).containsExactly(VILLAGE);
        assertThat(units("state=signed")).containsExactly(VILLAGE);
        assertThat(report(NEXT_VILLAGE, MONDAY).path("zero").asBoolean()).isFalse();
        JsonNode other = report(OTHER_TOWNSHIP, MONDAY);
        assertThat(other.path("figures").isEmpty()).isTrue();
    }

    @Test
    void whatIsRecordedAfterTheWindowBelongsToTheNextRound() {
        until("2022-04-11T11:01");
        registered(Returnee.somebody().fromALowRiskArea().from("太原市小店区"));
        signs("secretary", VILLAGE, MONDAY).expect(200);
        assertThat(figure(report(VILLAGE, MONDAY), "returned")).isZero();
        assertThat(figure(report(VILLAGE, TUESDAY), "returned-taiyuan")).isEqualTo(1);

        until("2022-04-12T11:01");
        signs("secretary", VILLAGE, TUESDAY).expect(200);
        assertThat(figure(report(VILLAGE, TUESDAY), "returned")).isEqualTo(1);
        assertThat(figure(report(VILLAGE, TUESDAY), "returned-total")).isEqualTo(1);
    }

    @Test
    void whoIsOnDutyAndWhichTestsAreDueIsCountedWhenTheWindowCloses() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea());
        String day = story.plannedTests().get(0);
        Map<String, Object> shift =
                Map.of("unit", VILLAGE, "on", List.of(MONDAY), "shift", "day", "people", List.of("grid", "secretary"));
        assertThat(figure(report(VILLAGE, MONDAY), "staff-on-duty")).isZero();
        who("secretary").post("/api/duty/shifts", shift).expect(201);
        assertThat(figure(report(VILLAGE, MONDAY), "staff-on-duty")).isEqualTo(2);

        until("2022-04-11T11:01");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        JsonNode total = report(TOWNSHIP, MONDAY);
        assertThat(figure(total, "staff-on-duty")).isEqualTo(2);
        assertThat(figure(total, "tests-due")).isZero();
        assertThat(report(VILLAGE, MONDAY).path("grids").path(0).path("figures").has("staff-on-duty"))
                .isFalse();
        posts("secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "tests-due", "reason", "多一人"))
                .expect(422);

        until(day + "T11:01");
        assertThat(figure(report(VILLAGE, day), "staff-on-duty")).isZero();
        assertThat(figure(report(VILLAGE, day), "tests-due")).isEqualTo(1);
    }

    @Test
    void onlyWhoseReportItIsSignsIt() {
        until("2022-04-11T11:01");
        signs("neighbour", VILLAGE, MONDAY).expect(404);
        signs("township", VILLAGE, MONDAY).expect(403);
        signs("grid", VILLAGE, MONDAY).expect(403);
        signs("station", VILLAGE, MONDAY).expect(403);
        who("neighbour").get(path(VILLAGE, MONDAY)).expect(404);
        who("secretary").get(path(TOWNSHIP, MONDAY)).expect(404);
        who("secretary").get(path(VILLAGE, "2022-02-30")).expect(404);
        posts("secretary", VILLAGE, MONDAY, "/sign", Map.of("confirm", true, "typed", Map.of("returned", 3)))
                .expect(422);
    }

    private List<String> units(String filter) {
        return who("city")
                .get("/api/reports?date=" + MONDAY + "&" + filter)
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("unit");
    }

    private List<String> behind(String unit, String indicator) {
        return who("city")
                .get(path(unit, MONDAY) + "/figures/" + indicator)
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("caseNumber");
    }
}
