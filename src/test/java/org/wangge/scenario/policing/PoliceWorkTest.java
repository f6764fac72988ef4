package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.Story;
import org.wangge.testing.OnH2;

/** The station commands as one; the resident officer persuades; the village sees no more of it. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class PoliceWorkTest extends Scenario {

    private static final String LOOK = "look-into-non-cooperation";

    private MatterStory matter;

    @BeforeEach
    void somebodyDrivesThroughACheckpoint() {
        matter = MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "obstructs-checkpoint");
    }

    @Test
    void aMatterWithoutACaseRunsLikeAnyOther() {
        matter.comesToTheOfficer();
        assertThat(matter.tasksOf("secretary")).isEmpty();
        assertThat(matter.tasksOf("township")).isEmpty();
        matter.does("officer", "visit-person");
        assertThat(matter.end()).isEqualTo("agreed");
    }

    @Test
    void theStationReturnsWithAReasonWhatIsNotYetForIt() {
        matter.does("secretary", LOOK, "request-police")
                .does("station", "command-police-work", Map.of("outcome", "return", "reason", "先请网格长上门"));
        assertThat(matter.task("secretary", LOOK).path("data").path("returned").asText())
                .isEqualTo("先请网格长上门");
    }

    @Test
    void ofTwoMattersTheStationMakesOne() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
        MatterStory other = MatterStory.reported(this, story, "grid", "refuses-transfer");
        other.does("secretary", LOOK, "request-police");
        matter.does("secretary", LOOK, "request-police");

        other.does("station", "command-police-work", Map.of("outcome", "join", "into", matter.id()));
        assertThat(other.end()).isEqualTo("joined");
        assertThat(story.seen().path("waiting").asBoolean()).isTrue();
        assertThat(MatterStory.reported(this, story, "contact", "other").id()).isEqualTo(matter.id());

        matter.does("station", "command-police-work").does("officer", "visit-person");
        assertThat(matter.happened()).contains("took-in " + other.id());
        assertThat(story.seen().path("waiting").asBoolean()).isFalse();
    }

    @Test
    void tempersCoolBetweenTwoVisits() {
        matter.comesToTheOfficer();
        until("2022-04-11T09:00");
        matter.does("officer", "visit-person", "refuses");
        assertThat(matter.tasksOf("officer")).isEmpty();
        until("2022-04-11T16:59");
        assertThat(matter.tasksOf("officer")).isEmpty();
        until("2022-04-11T17:01");
        assertThat(matter.tasksOf("officer")).containsExactly("visit-person");
        matter.does("officer", "visit-person");
        assertThat(matter.happened()).contains("visit-person refuses", "visit-person agrees");
    }

    @Test
    void whatTheOfficerFindsThatSomebodyNeedsIsMet() {
        matter.comesToTheOfficer()
                .does(
                        "officer",
                        "visit-person",
                        Map.of(
                                "outcome",
                                "need",
                                "needs",
                                "地里的菜没人收",
                                "helper",
                                "grid-leader",
                                "until",
                                "2022-04-12T08:00+08:00"));
        assertThat(matter.tasksOf("secretary")).isEmpty();
        assertThat(matter.task("grid", "meet-need").path("data").path("need").asText())
                .isEqualTo("地里的菜没人收");
        matter.does("grid", "meet-need", "cannot");
        assertThat(matter.tasksOf("station")).containsExactly("weigh-next-step");
    }

    @Test
    void onlyTheStationWidensOrEndsPoliceWork() {
        matter.comesBackToTheStation();
        assertThat(matter.tasksOf("officer")).isEmpty();
        matter.does("station", "weigh-next-step", Map.of("outcome", "widen", "aim", "连同车上另外两人"))
                .does("officer", "visit-person", "report-to-station")
                .does("station", "weigh-next-step", "visit-again")
                .does("officer", "visit-person", "report-to-station")
                .does("station2", "weigh-next-step", "end-police-work");
        assertThat(matter.end()).isEqualTo("no-action");
        assertThat(matter.happened()).contains("widened officer");
    }

    @Test
    void theStationTakesBackWhatItSentAndTheVillageCannot() {
        matter.comesToTheOfficer();
        matter.posts("secretary", "/call-in", Map.of()).expect(403);
        matter.posts("officer", "/call-in", Map.of()).expect(403);
        matter.posts("station", "/call-in", Map.of()).expect(204);
        assertThat(matter.tasksOf("officer")).isEmpty();
        assertThat(matter.tasksOf("station")).containsExactly("weigh-next-step");
        assertThat(matter.posts("station", "/call-in", Map.of()).expect(409).code())
                .isEqualTo("not-persuading");
    }

    @Test
    void onlyTheVillagesOwnOfficersCanBeSent() {
        matter.comesToTheOfficer();
        matter.posts("secretary", "/officer", Map.of("officer", "officer")).expect(403);
        assertThat(matter.posts("station", "/officer", Map.of("officer", "grid"))
                        .expect(422)
                        .faults())
                .containsExactly("officer officer-not-available");
        matter.posts("station", "/officer", Map.of("officer", "officer")).expect(204);
        assertThat(matter.tasksOf("officer")).containsExactly("visit-person");
    }

    @Test
    void aVisitWrittenDownTwiceIsOneVisit() {
        matter.comesToTheOfficer();
        Map<String, Object> visit = new HashMap<>(Map.of(
                "key",
                "phone-7",
                "at",
                "2022-04-11T07:55:00+08:00",
                "place",
                "家门口",
                "rule",
                "第22号通告",
                "language",
                "dialect"));
        visit.putAll(Map.of("said", "再想想", "outcome", "refuses", "scene", "护栏，交林警官"));
        String first = matter.posts("officer", "/visits", visit)
                .expect(201)
                .body()
                .path("id")
                .asText();
        assertThat(matter.posts("officer", "/visits", visit)
                        .expect(201)
                        .body()
                        .path("id")
                        .asText())
                .isEqualTo(first);
        assertThat(matter.happened().stream().filter("visit-person refuses"::equals))
                .hasSize(1);
        assertThat(matter.file().path("visits"))
                .singleElement()
                .extracting(written -> written.path("scene").asText())
                .isEqualTo("护栏，交林警官");
        visit.put("key", "phone-8");
        assertThat(matter.posts("officer", "/visits", visit).expect(409).code()).isEqualTo("not-persuading");
        matter.posts("station", "/visits", visit).expect(403);
    }

    @Test
    void aVisitThatEndedTheMatterIsAnsweredTheSameWhenThePhoneSendsItAgain() {
        matter.comesToTheOfficer();
        Map<String, Object> visit = new HashMap<>(Map.of("key", "phone-10", "at", "2022-04-11T07:55:00+08:00"));
        visit.putAll(Map.of("place", "家门口", "rule", "第22号通告", "language", "dialect", "said", "听劝"));
        visit.put("outcome", "agrees");
        String first = matter.posts("officer", "/visits", visit)
                .expect(201)
                .body()
                .path("id")
                .asText();
        assertThat(matter.end()).isEqualTo("agreed");
        assertThat(matter.posts("officer", "/visits", visit)
                        .expect(201)
                        .body()
                        .path("id")
                        .asText())
                .isEqualTo(first);
        visit.put("key", "phone-11");
        matter.posts("officer", "/visits", visit).expect(404);
    }

    @Test
    void aVisitMissesNothing() {
        matter.comesToTheOfficer();
        assertThat(matter.posts("officer", "/visits", Map.of("key", "phone-9", "outcome", "agrees"))
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder(
                        "at required", "place required", "rule required", "language required", "said required");
    }

    @Test
    void lateStepsAreToldToTheStation() {
        matter.does("secretary", LOOK, "request-police");
        until("2022-04-11T10:16");
        assertThat(matter.alertsOf("station")).containsExactly("overdue-requested");
        assertThat(matter.alertsOf("secretary")).isEmpty();
        String alert = who("station-head")
                .get("/api/matter-alerts")
                .expect(200)
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asText();
        who("station-head").post("/api/matter-alerts/" + alert + "/seen", null).expect(204);
        assertThat(matter.alertsOf("station")).isEmpty();
    }

    @Test
    void theTimeThatTheLawGivesIsUp() {
        itIs("2022-04-11T08:00");
        matter = MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "obstructs-checkpoint");
        matter.comesToTheOfficer();
        assertThat(matter.file().path("periodEnd").asText()).startsWith("2022-05-11T08:00:00");
        until("2022-05-11T08:16");
        assertThat(matter.end()).isEqualTo("expired");
        assertThat(matter.tasksOf("officer")).isEmpty();
        assertThat(matter.alertsOf("station")).contains("period-over");
    }

    @Test
    void from2026TheTimeRunsFromTheCaseAndNotFromTheAcceptance() {
        itIs("2026-03-02T08:00");
        matter = MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "obstructs-checkpoint");
        matter.comesToTheOfficer();
        assertThat(matter.file().path("periodEnd").isNull()).isTrue();
    }
}
