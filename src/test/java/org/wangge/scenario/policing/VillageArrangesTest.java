package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.Story;
import org.wangge.testing.OnH2;

/** The village asks for the reason first: most of it never reaches the police. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class VillageArrangesTest extends Scenario {

    private static final String LOOK = "look-into-non-cooperation";

    private Story story;
    private MatterStory matter;

    @BeforeEach
    void somebodyDoesNotWantToGo() {
        story = registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
        matter = MatterStory.reported(this, story, "grid", "refuses-transfer");
    }

    private static Map<String, Object> need(String until) {
        return Map.of(
                "outcome",
                "need",
                "cause",
                "medicine",
                "helper",
                "household-contact",
                "until",
                until,
                "note",
                "给他母亲买降压药");
    }

    @Test
    void hisMotherGetsHerMedicineAndHeIsBackInTheLoop() {
        assertThat(story.task("arrange-transfer").path("waiting").asBoolean()).isTrue();
        matter.does("secretary", LOOK, need("2022-04-11T18:00+08:00"));

        JsonNode errand = matter.task("contact", "meet-need");
        assertThat(errand.path("data").path("need").asText()).isEqualTo("给他母亲买降压药");
        assertThat(errand.path("dueAt").asText()).isEqualTo("2022-04-11T18:00:00+08:00");
        assertThat(errand.toString()).doesNotContain("不肯配合");
        until("2022-04-11T15:00");
        assertThat(matter.alertsOf("secretary")).isEmpty();

        matter.does("contact", "meet-need");
        assertThat(matter.end()).isEqualTo("need-met");
        assertThat(story.task("arrange-transfer").path("waiting").asBoolean()).isFalse();
        story.isBroughtToThePlace();
        assertThat(story.stage()).isEqualTo("QUARANTINE");
    }

    @Test
    void aNeedThatNobodyMeetsComesBackAtTheSetTime() {
        matter.does("secretary", LOOK, need("2022-04-11T18:00+08:00"));
        until("2022-04-11T18:01");
        assertThat(matter.tasksOf("contact")).isEmpty();
        assertThat(matter.tasksOf("secretary")).containsExactly(LOOK);
        assertThat(matter.alertsOf("secretary")).containsExactly("need-time-over");
    }

    @Test
    void aPauseHasAnEndAndNotTooLateAOne() {
        assertThat(matter.tries("secretary", LOOK, need("2022-04-11T07:00+08:00"))
                        .expect(422)
                        .faults())
                .containsExactly("until time-past");
        assertThat(matter.tries("secretary", LOOK, need("2022-05-11T07:00+08:00"))
                        .expect(422)
                        .faults())
                .containsExactly("until need-too-long");
    }

    @Test
    void whoGotWhatTheyNeededAndStillRefusesIsArrangedForAgain() {
        matter.does("secretary", LOOK, need("2022-04-11T18:00+08:00")).does("contact", "meet-need", "met-refuses");
        assertThat(matter.task("secretary", LOOK).path("data").path("note").asText())
                .isEqualTo("给他母亲买降压药");

        matter.does("secretary", LOOK, Map.of("outcome", "persuade", "persuader", "grid-leader"))
                .does("grid", "persuade-first", "refuses")
                .does("secretary", LOOK, Map.of("outcome", "persuade", "persuader", "household-contact"))
                .does("contact", "persuade-first");
        assertThat(matter.end()).isEqualTo("agreed");
    }

    @Test
    void aMistakeEndsItAndTheReporterIsTold() {
        matter.does("secretary", LOOK, "mistaken");
        assertThat(matter.end()).isEqualTo("mistaken");
        assertThat(story.task("arrange-transfer").path("waiting").asBoolean()).isFalse();
        who("contact").get(matter.path("")).expect(404);
    }

    @Test
    void aSecondReportJoinsTheFirst() {
        MatterStory second = MatterStory.reported(this, story, "officer", "refuses-quarantine");
        assertThat(second.id()).isEqualTo(matter.id());
        assertThat(matter.task("secretary", LOOK).path("data").path("account").asText())
                .contains("拒绝转运", "拒绝隔离");
        matter.does("secretary", LOOK);
        assertThat(second.end()).isEqualTo("agreed");
    }

    @Test
    void whoGoesOnBeforeTheMatterEndsTakesNoTimeOfAnEarlierStageAlong() {
        story.isBroughtToThePlace();
        matter.does("secretary", LOOK);
        until("2022-04-13T08:00");
        assertThat(story.stage()).isEqualTo("QUARANTINE");
        assertThat(story.supervisorsWereTold()).doesNotContain("stage-overdue-quarantine");
    }

    @Test
    void eachStageWhoseWorkIsRefusedHasItsOwnTimeAgain() {
        Story other = registered(Returnee.somebody().fromAHighRiskArea());
        MatterStory refusal = MatterStory.reported(this, other, "grid", "refuses-quarantine");
        other.isReceivedAndOrdered();
        assertThat(other.stage()).isEqualTo("TRANSFER");
        until("2022-04-12T09:00");
        assertThat(other.supervisorsWereTold()).doesNotContain("stage-overdue-transfer");

        refusal.does("secretary", LOOK);
        until("2022-04-13T04:45");
        assertThat(other.supervisorsWereTold()).doesNotContain("stage-overdue-transfer");
        until("2022-04-13T05:15");
        assertThat(other.supervisorsWereTold()).contains("stage-overdue-transfer");
    }

    @Test
    void aCaseThatEndsLeavesItsMatterToRunAlone() {
        story.tested(today(), "positive").expect(201);
        assertThat(story.status()).isEqualTo("closed");
        matter.comesToTheOfficer().does("officer", "visit-person");
        assertThat(matter.end()).isEqualTo("agreed");
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    void theVillageHasNoWordForAnOffence() {
        JsonNode schema = matter.task("secretary", LOOK).path("schema");
        List<String> outcomes = StreamSupport.stream(schema.path("components").spliterator(), false)
                .filter(field -> field.path("key").asText().equals("outcome"))
                .flatMap(field -> StreamSupport.stream(field.path("values").spliterator(), false))
                .map(value -> value.path("value").asText())
                .toList();
        assertThat(outcomes).containsExactly("resolved", "need", "mistaken", "persuade", "request-police");
    }

    @Test
    void aLateSecretaryIsRemindedAndThenTold() {
        until("2022-04-11T10:16");
        assertThat(matter.alertsOf("secretary")).containsExactly("overdue-arranging");
        assertThat(matter.alertsOf("station")).isEmpty();
    }
}
