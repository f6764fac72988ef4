package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** Who answers for somebody changes by an offer that is accepted, and by nothing else. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class HandoverTest extends Scenario {

    private Story offered() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
        story.does("transport", "arrange-transfer");
        story.posts("checkpoint", "/handovers", Map.of("to", "secretary", "note", "家在村东头"))
                .expect(201);
        assertThat(story.custodian()).isEqualTo(nameOf("checkpoint"));
        assertThat(story.task("answer-handover").path("assignee").asText()).isEqualTo("secretary");
        return story;
    }

    @Test
    void acceptedItMovesTheCustodyAndTheTasks() {
        Story story = offered().does("secretary", "answer-handover");
        assertThat(story.custodian()).isEqualTo(nameOf("secretary"));
        assertThat(story.task("hand-over-person").path("assignee").asText()).isEqualTo("secretary");
        assertThat(who("checkpoint").tasks(story.number())).isEmpty();
        story.does("secretary", "hand-over-person");
    }

    @Test
    void declinedItGoesBackAndTheSupervisorHearsOfIt() {
        Story story = offered().does("secretary", "answer-handover", Map.of("outcome", "decline", "reason", "另有任务"));
        assertThat(story.custodian()).isEqualTo(nameOf("checkpoint"));
        assertThat(story.supervisorsWereTold()).containsExactly("report-not-taken");
    }

    @Test
    void expiredAfterFourHoursItGoesBackToo() {
        Story story = offered();
        until("2022-04-11T11:59");
        assertThat(story.openTasks()).contains("answer-handover");
        until("2022-04-11T12:20");
        assertThat(story.openTasks()).containsExactly("hand-over-person");
        assertThat(story.custodian()).isEqualTo(nameOf("checkpoint"));
        assertThat(story.happened()).contains("handover-expired");
        assertThat(story.supervisorsWereTold()).contains("report-not-taken");
    }

    @Test
    void onlyOneIsOpenAtATimeAndOnlyTheNamedPersonAnswers() {
        Story story = offered();
        assertThat(story.posts("checkpoint", "/handovers", Map.of("to", "grid", "note", ""))
                        .expect(409)
                        .code())
                .isEqualTo("handover-open");
        String id = openOffer(story);
        story.posts("grid", "/handovers/" + id + "/accept", Map.of()).expect(403);
        story.posts("neighbour", "/handovers/" + id + "/accept", Map.of()).expect(404);
        story.posts("secretary", "/handovers/" + id + "/accept", Map.of());
        assertThat(story.custodian()).isEqualTo(nameOf("secretary"));
        assertThat(story.posts("secretary", "/handovers/" + id + "/decline", Map.of("reason", "不行"))
                        .expect(409)
                        .code())
                .isEqualTo("already-done");
    }

    private String openOffer(Story story) {
        return story.details("handover-offered").get(0);
    }

    @Test
    void whereTheCustodianIsAbsentASupervisorTakesTheTaskOn() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea())
                .isReceivedAndOrdered()
                .does("transport", "arrange-transfer");
        String task = story.task("hand-over-person").path("id").asText();
        who("grid")
                .post("/api/work-items/" + task + "/delegate", Map.of("to", "grid"))
                .expect(403);
        who("township")
                .post("/api/work-items/" + task + "/delegate", Map.of("to", "township"))
                .expect(204);
        story.does("township", "hand-over-person");
        assertThat(story.custodian()).isEqualTo(nameOf("checkpoint"));
    }
}
