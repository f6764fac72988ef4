package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wangge.policing.ResidentOfficers;
import org.wangge.policing.ResidentOfficers.Officer;

/** One officer a village: leave, cover, vacancies and shifts, as the station enters them. */
class OfficersTest extends ApiTest {

    private static final String OTHERS = "officer-141182100%d";

    @Autowired
    private ResidentOfficers residents;

    @Test
    void whoIsAwayIsNotSentAndWhoCoversIsNamedSo() {
        String village = "141182100201";
        String own = OTHERS.formatted(201);
        assertThat(sent(village, 20)).containsExactly(own);

        absent(village, own, "2022-04-20", "2022-04-24");
        assertThat(sent(village, 20)).isEmpty();
        cover(village, OTHERS.formatted(202), "2022-04-20", "2022-04-22", 201);

        assertThat(sent(village, 19)).containsExactly(own);
        assertThat(residents.available(village, day(20))).singleElement().satisfies(officer -> {
            assertThat(officer.username()).isEqualTo(OTHERS.formatted(202));
            assertThat(officer.cover()).isTrue();
        });
        assertThat(sent(village, 23)).isEmpty();
        assertThat(sent(village, 25)).containsExactly(own);
        assertThat(recorded("officer-absence-entered")).contains(own);
        assertThat(recorded("officer-cover-appointed")).contains(OTHERS.formatted(202));
    }

    @Test
    void whoComesBackEarlierEndsTheCover() {
        String village = "141182100203";
        String id = absent(village, OTHERS.formatted(203), "2022-04-11", "2022-04-30");
        cover(village, OTHERS.formatted(204), "2022-04-11", "2022-04-15", 201);
        cover(village, OTHERS.formatted(204), "2022-04-18", "2022-04-30", 201);

        put("/api/policing/absences/" + id + "/end", Map.of("on", "2022-05-01"), 422);
        put("/api/policing/absences/" + id + "/end", Map.of("on", "2022-04-13"), 204);

        assertThat(sent(village, 13)).containsExactly(OTHERS.formatted(204));
        assertThat(sent(village, 14)).containsExactly(OTHERS.formatted(203));
        assertThat(sent(village, 20)).containsExactly(OTHERS.formatted(203));
    }

    @Test
    void coverThatAnotherAbsenceNeedsStaysWhereWhoIsAwayComesBackInBetween() {
        String village = "141182100205";
        String id = absent(village, OTHERS.formatted(205), "2022-08-01", "2022-08-03");
        absent(village, OTHERS.formatted(205), "2022-08-05", "2022-08-06");
        absent(village, OTHERS.formatted(205), "2022-08-04", "2022-08-04");
        cover(village, OTHERS.formatted(206), "2022-08-01", "2022-08-06", 201);

        put("/api/policing/absences/" + id + "/end", Map.of("on", "2022-08-02"), 204);

        assertThat(residents.available(village, LocalDate.of(2022, 8, 5)))
                .extracting(Officer::username)
                .containsExactly(OTHERS.formatted(206));
    }

    @Test
    void anAbsenceThatWasEnteredByMistakeIsTakenBack() {
        String village = "141182100205";
        String id = absent(village, OTHERS.formatted(205), "2022-05-11", "2022-05-12");
        cover(village, OTHERS.formatted(206), "2022-05-11", "2022-05-12", 201);

        put("/api/policing/absences/" + id + "/end", Map.of("on", "2022-05-10"), 204);

        assertThat(residents.available(village, LocalDate.of(2022, 5, 11)))
                .extracting(Officer::username)
                .containsExactly(OTHERS.formatted(205));
        put("/api/policing/absences/" + id + "/end", Map.of("on", "2022-05-10"), 404);
    }

    @Test
    void coverIsForDaysWithoutAnOfficerAndByOneOfTheStationWhoIsThere() {
        String village = "141182100206";
        assertThat(cover(village, OTHERS.formatted(208), "2022-06-01", "2022-06-02", 409))
                .isEqualTo("officer-present");
        absent(village, OTHERS.formatted(206), "2022-06-01", "2022-06-02");
        assertThat(cover(village, OTHERS.formatted(208), "2022-06-02", "2022-06-03", 409))
                .isEqualTo("officer-present");
        cover(village, "grid", "2022-06-01", "2022-06-02", 422);
        cover(village, OTHERS.formatted(206), "2022-06-01", "2022-06-02", 422);
        cover(village, OTHERS.formatted(208), "2022-06-02", "2022-06-01", 422);
        absent("141182100208", OTHERS.formatted(208), "2022-06-02", "2022-06-02");
        assertThat(cover(village, OTHERS.formatted(208), "2022-06-01", "2022-06-02", 409))
                .isEqualTo("cover-absent");
        cover(village, OTHERS.formatted(208), "2022-06-01", "2022-06-01", 201);
        assertThat(post(
                                "/api/policing/villages/" + village + "/absences",
                                absence(OTHERS.formatted(206), "2022-06-02", "2022-06-05"),
                                409)
                        .path("code")
                        .asText())
                .isEqualTo("absence-overlaps");
    }

    @Test
    void aVacancyShowsUntilSomebodyCovers() {
        String village = "141182100207";
        assertThat(row(village).path("staffing").asText()).isEqualTo("vacant");

        cover(village, OTHERS.formatted(202), "2022-04-11", "2022-04-12", 201);

        JsonNode row = row(village);
        assertThat(row.path("staffing").asText()).isEqualTo("covered");
        String id = row.path("officers").path(0).path("coverId").asText();
        put("/api/policing/covers/" + id + "/end", Map.of("on", "2022-04-13"), 422);
        put("/api/policing/covers/" + id + "/end", Map.of("on", "2022-04-10"), 204);
        assertThat(sent(village, 11)).containsExactly(OTHERS.formatted(202));
        assertThat(residents.available(village, day(12))).isEmpty();
    }

    @Test
    void shiftsAreEnteredForDaysOfAWeekAndStandInTheRoster() {
        String village = "141182100204";
        String officer = OTHERS.formatted(204);
        Map<String, Object> week = shifts(officer, List.of("2022-04-26", "2022-04-27"), "20:00", "08:00");

        JsonNode made = post("/api/policing/villages/" + village + "/shifts", week, 201);

        assertThat(made.findValuesAsText("endsAt"))
                .containsExactly("2022-04-27T08:00:00+08:00", "2022-04-28T08:00:00+08:00");
        JsonNode roster = who("station")
                .get("/api/policing/shifts?week=2022-04-28")
                .expect(200)
                .body();
        assertThat(roster.path("from").asText()).isEqualTo("2022-04-25");
        assertThat(roster.path("items").findValuesAsText("officer"))
                .containsOnly(officer)
                .hasSize(2);
        assertThat(post(
                                "/api/policing/villages/" + village + "/shifts",
                                shifts(officer, List.of("2022-04-27"), "07:00", "12:00"),
                                409)
                        .path("code")
                        .asText())
                .isEqualTo("shift-overlaps");
        String id = made.path(0).path("id").asText();
        who("station").send("DELETE", "/api/policing/shifts/" + id, null).expect(204);
        who("station").send("DELETE", "/api/policing/shifts/" + id, null).expect(404);
    }

    @Test
    void nobodyIsOnDutyWhereTheyAreNoOfficerOrAway() {
        String village = "141182100208";
        post(
                "/api/policing/villages/" + village + "/shifts",
                shifts(OTHERS.formatted(202), List.of("2022-04-26"), "08:00", "20:00"),
                422);
        post(
                "/api/policing/villages/" + village + "/shifts",
                shifts(OTHERS.formatted(208), List.of(), "08:00", "20:00"),
                422);
        post(
                "/api/policing/villages/" + village + "/shifts",
                shifts(OTHERS.formatted(208), List.of("2022-04-26"), "8", "20:00"),
                422);
        absent(village, OTHERS.formatted(208), "2022-04-26", "2022-04-26");
        post(
                "/api/policing/villages/" + village + "/shifts",
                shifts(OTHERS.formatted(208), List.of("2022-04-26"), "08:00", "20:00"),
                422);
    }

    private List<String> sent(String village, int dayOfApril) {
        return residents.available(village, day(dayOfApril)).stream()
                .map(Officer::username)
                .toList();
    }

    private static LocalDate day(int dayOfApril) {
        return LocalDate.of(2022, 4, dayOfApril);
    }

    private String absent(String village, String officer, String from, String until) {
        return post("/api/policing/villages/" + village + "/absences", absence(officer, from, until), 201)
                .path("id")
                .asText();
    }

    private static Map<String, String> absence(String officer, String from, String until) {
        return Map.of("officer", officer, "from", from, "until", until, "reason", "leave");
    }

    private String cover(String village, String officer, String from, String until, int status) {
        return post(
                        "/api/policing/villages/" + village + "/covers",
                        Map.of("officer", officer, "from", from, "until", until),
                        status)
                .path("code")
                .asText();
    }

    private static Map<String, Object> shifts(String officer, List<String> on, String begins, String ends) {
        return Map.of("officer", officer, "on", on, "begins", begins, "ends", ends, "leader", true);
    }

    private JsonNode row(String village) {
        JsonNode page = who("station").get("/api/policing/officers").expect(200).body();
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(row -> row.path("village").asText().equals(village))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode post(String path, Object body, int status) {
        return who("station").post(path, body).expect(status).body();
    }

    private void put(String path, Object body, int status) {
        who("station").send("PUT", path, body).expect(status);
    }

    private List<String> recorded(String action) {
        return who("auditor")
                .get("/api/audit?limit=200&action=" + action)
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("subjectId");
    }
}
