package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** Taking somebody in: not found, expected on a later day. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReceivingTest extends Scenario {

    @Test
    void whoIsNotFoundIsLookedForAgainAndTheSupervisorToldEachTime() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea())
                .does("grid", "receive-person", "not-found")
                .does("grid", "receive-person", "not-found");
        assertThat(story.supervisorsWereTold()).containsExactly("report-not-found", "report-not-found");
        assertThat(story.seen().path("outOfContact").asBoolean()).isTrue();

        story.does("grid", "receive-person");
        assertThat(story.seen().path("outOfContact").asBoolean()).isFalse();
        assertThat(story.openTasks()).containsExactly("issue-order");
    }

    @Test
    void whoIsExpectedOnALaterDayHasDeadlinesFromItsBeginning() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea().on("2022-04-13"));
        assertThat(story.seen().path("stageDueAt").asText()).startsWith("2022-04-13T08:00");
        assertThat(story.task("receive-person").path("dueAt").asText()).startsWith("2022-04-13T02:00");
        assertThat(story.plannedTests()).startsWith("2022-04-14");

        until("2022-04-13T05:00");
        assertThat(story.happened()).doesNotContain("stage-reminder", "check-missed");
        until("2022-04-13T09:00");
        assertThat(story.supervisorsWereTold()).containsExactly("stage-overdue-receive");
        story.isReceivedAndOrdered();
        assertThat(story.orders()).containsExactly("quarantine centralised 2022-04-13/2022-04-27");
    }
}
