package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** Who is not found at a session: the grid is reminded, then the custodian asked, then the supervisor told. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class MissedChecksTest extends Scenario {

    private Story missed() {
        Story story = registered(Returnee.somebody().fromACountyWithARiskArea()).isReceivedAssessedAndOrderedAtHome();
        until("2022-04-11T20:01");
        assertThat(story.details("check-missed")).containsExactly("2022-04-11 evening");
        assertThat(story.openTasks()).isEmpty();

        until("2022-04-12T10:01");
        assertThat(story.openTasks()).containsExactly("settle-missed-check");
        assertThat(story.task("settle-missed-check").path("assignee").asText()).isEqualTo("checkpoint");
        assertThat(story.supervisorsWereTold()).isEmpty();
        return story;
    }

    @Test
    void theSupervisorIsToldWhenTheCustodianHasNotSettledItByTheNextSession() {
        Story story = missed();
        until("2022-04-12T20:01");
        assertThat(story.supervisorsWereTold()).hasSize(1);
        assertThat(story.openTasks()).containsExactly("settle-missed-check");
    }

    @Test
    void theCustodianTakesTheCheckWithTheTaskItself() {
        Story story = missed();
        story.does("checkpoint", "settle-missed-check", Map.of("temperature", new BigDecimal("36.3")));
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.seen().path("checks").path(0).path("on").asText()).isEqualTo("2022-04-12");
    }

    @Test
    void aFeverThatTheCustodianFindsIsReviewed() {
        Story story = missed();
        story.does("checkpoint", "settle-missed-check", Map.of("temperature", new BigDecimal("38.1")));
        assertThat(story.openTasks()).containsExactly("review-fever");
    }

    @Test
    void whoCannotBeFoundIsLookedForAgain() {
        Story story = missed().does("checkpoint", "settle-missed-check", "not-found");
        assertThat(story.supervisorsWereTold()).containsExactly("report-not-found");
        assertThat(story.seen().path("outOfContact").asBoolean()).isTrue();
        assertThat(story.openTasks()).containsExactly("settle-missed-check");

        story.checked("grid", today(), "morning", "36.7").expect(201);
        assertThat(story.seen().path("outOfContact").asBoolean()).isFalse();
    }

    @Test
    void whoRefusesIsAMatterOfNonCooperation() {
        Story story = missed().does("checkpoint", "settle-missed-check", "refused");
        assertThat(story.details("task-waits")).containsExactly("settle-missed-check");
        assertThat(story.task("settle-missed-check").path("waiting").asBoolean())
                .isTrue();
        assertThat(who("secretary").tasks(story.number())).containsExactly("look-into-non-cooperation");

        story.does("secretary", "look-into-non-cooperation").does("checkpoint", "settle-missed-check");
        assertThat(story.openTasks()).isEmpty();
    }
}
