package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** One officer a village: while they are away, the visit goes to who covers there for those days, and back. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class OfficerOnLeaveTest extends Scenario {

    private static final String VILLAGE = "/api/policing/villages/141182100200/";
    private static final String COVER = "officer-141182100201";

    private Story story;
    private String matter;

    @BeforeEach
    void aVisitWaitsForTheOfficer() {
        who("admin")
                .send("PUT", "/api/accounts/" + COVER + "/password", Map.of("password", Actor.PASSWORD))
                .expect(204);
        story = registered(Returnee.somebody().fromAHighRiskArea());
        matter = story.posts("checkpoint", "/non-cooperation", Map.of("kind", "refuses-test", "account", "推开采样棒，不肯采"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        story.does("secretary", "look-into-non-cooperation", Map.of("outcome", "request-police"));
        story.does("station", "command-police-work", Map.of("officer", "officer"));
        assertThat(visits("officer")).containsExactly(matter);
    }

    @Test
    void theVisitGoesToWhoCoversAtThatVillageForThoseDaysAndBack() {
        goesOnLeave("2022-04-11", "2022-04-12");
        assertThat(stranded()).containsExactly(matter);
        sends("station", "officer").expect(422);
        sends("station", COVER).expect(422);

        covers("2022-04-11", "2022-04-12");
        sends("secretary", COVER).expect(403);
        sends("officer", COVER).expect(403);
        sends("station", COVER).expect(204);

        assertThat(stranded()).isEmpty();
        assertThat(visits("officer")).isEmpty();
        assertThat(visits(COVER)).containsExactly(matter);
        who("officer").get("/api/matters/" + matter).expect(404);
        assertThat(file(COVER).isNull()).isFalse();
        story.does(COVER, "visit-person", Map.of("outcome", "refuses"));

        until("2022-04-13T09:00");
        who(COVER).get("/api/matters/" + matter + "/openings").expect(404);
        assertThat(stranded()).containsExactly(matter);
        sends("station", COVER).expect(422);
        sends("station", "officer").expect(204);

        assertThat(visits("officer")).containsExactly(matter);
        assertThat(visitsThisWeek(COVER)).isEqualTo(1);
        story.does("officer", "visit-person", Map.of("outcome", "agrees"));
        assertThat(who("station")
                        .get("/api/matters/" + matter)
                        .expect(200)
                        .body()
                        .path("end")
                        .asText())
                .isEqualTo("agreed");
    }

    private void goesOnLeave(String from, String until) {
        who("station")
                .post(
                        VILLAGE + "absences",
                        Map.of("officer", "officer", "from", from, "until", until, "reason", "leave"))
                .expect(201);
    }

    private void covers(String from, String until) {
        who("station")
                .post(VILLAGE + "covers", Map.of("officer", COVER, "from", from, "until", until))
                .expect(201);
    }

    private Answer sends(String by, String officer) {
        return who(by).post("/api/matters/" + matter + "/officer", Map.of("officer", officer));
    }

    private JsonNode file(String who) {
        return who(who).get("/api/matters/" + matter).expect(200).body().path("file");
    }

    private List<String> visits(String officer) {
        return who(officer)
                .get("/api/policing/visits")
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("matter");
    }

    private JsonNode board() {
        return who("station").get("/api/policing/board").expect(200).body();
    }

    private List<String> stranded() {
        return board().path("stranded").findValuesAsText("matter");
    }

    private int visitsThisWeek(String officer) {
        for (JsonNode village : board().path("villages")) {
            for (JsonNode one : village.path("room").path("officers")) {
                if (one.path("username").asText().equals(officer)) {
                    return one.path("visitsThisWeek").asInt();
                }
            }
        }
        return -1;
    }
}
