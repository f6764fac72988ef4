package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** Fever: at the registration, found by a check, and what a health worker says to it. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class FeverTest extends Scenario {

    @Test
    void whoComesWithFeverIsReviewedBeforeAnythingElse() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea().withFever("37.6"));
        assertThat(story.openTasks()).containsExactly("review-fever");

        story.does("health", "review-fever");
        assertThat(story.openTasks()).containsExactly("receive-person");
    }

    @Test
    void aSuspicionAtTheRegistrationRefersToHospital() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea().withFever("38.9"))
                .does("health", "review-fever", REFER);
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    void whereNoMeasureAppliesTheReviewComesFirstAllTheSame() {
        Story story = registered(Returnee.somebody().withFever("37.3"));
        assertThat(story.status()).isEqualTo("open");

        story.does("health", "review-fever");
        assertThat(story.outcome()).isEqualTo("no-measure");
    }

    @Test
    void whereTheTermHasPassedTheReviewIsFollowedByTheRelease() {
        Story story = registered(
                        Returnee.somebody().fromAHighRiskArea().on("2022-03-20").withFever("37.5"))
                .does("health", "review-fever");
        assertThat(story.stage()).isEqualTo("RELEASE");
        assertThat(story.openTasks()).containsExactly("propose-release");
    }

    @Test
    void aFeverFoundByACheckIsReviewedOnceAndTheLoopGoesOn() {
        Story story = registered(Returnee.somebody().fromACountyWithARiskArea()).isReceivedAssessedAndOrderedAtHome();
        story.checked("grid", today(), "morning", "37.4").expect(201);
        story.checked("contact", today(), "morning", "37.8").expect(201);
        assertThat(story.openTasks()).containsExactly("review-fever");
        assertThat(story.seen().path("checks").path(0).path("replaced").asBoolean())
                .isTrue();

        story.does("health", "review-fever");
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.stage()).isEqualTo("QUARANTINE");
    }

    @Test
    void aFeverThatCannotBeExplainedRefersToHospitalAndEndsTheLoop() {
        Story story = registered(Returnee.somebody().fromACountyWithARiskArea()).isReceivedAssessedAndOrderedAtHome();
        story.checked("grid", today(), "morning", "38.2").expect(201);

        story.does("health", "review-fever", REFER);
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.seen().path("orders").path(0).path("endedAt").isNull()).isFalse();
        assertThat(story.checked("grid", today(), "evening", "36.5").expect(409).code())
                .isEqualTo("case-closed");
    }

    private static final Map<String, Object> REFER = Map.of("outcome", "refer", "hospital", "汾阳市人民医院");
}
