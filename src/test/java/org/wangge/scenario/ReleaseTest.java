package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** The end of the loop: what is missing, what is corrected, what is prolonged and what is referred. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReleaseTest extends Scenario {

    /** Known on day 13, with the last day tomorrow. */
    private Story onTheLastDay() {
        Story story = registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-03-29"))
                .isReceivedAssessedAndOrderedAtHome();
        story.checked("grid", LocalDate.parse("2022-04-11"), "morning", "36.5").expect(201);
        until("2022-04-11T18:00");
        story.checked("grid", LocalDate.parse("2022-04-11"), "evening", "36.5").expect(201);
        until("2022-04-12T00:06");
        assertThat(story.stage()).isEqualTo("CODE");
        return story;
    }

    @Test
    void aColourIsCorrectedByCorrectingTheFactsItStandsOn() {
        Story story = onTheLastDay();
        story.does(
                "health",
                "review-code",
                Map.of(
                        "outcome",
                        "correct-facts",
                        "originPlace",
                        "上海市嘉定区",
                        "risk",
                        "high",
                        "contact",
                        "none",
                        "near",
                        "none",
                        "reason",
                        "核对行程"));
        assertThat(story.colour()).isEqualTo("red SX-2022-18-MH return-rule");
        assertThat(story.orders()).containsExactly("quarantine home 2022-04-11/2022-04-12");
        assertThat(story.openTasks()).containsExactly("review-code");

        story.isAgreedToBeReleased().does("checkpoint", "hand-release-notice");
        untilTheEndOf("2022-04-12");
        assertThat(story.outcome()).isEqualTo("released");
    }

    @Test
    void whatIsDueAndMissingKeepsTheProposalUntilItHasAReason() {
        Story story = onTheLastDay().does("health", "review-code");
        until("2022-04-12T10:01");
        Answer refusal =
                story.tries("checkpoint", "propose-release", Map.of("gaps", "")).expect(409);
        assertThat(refusal.code()).isEqualTo("checklist-open");
        assertThat(refusal.body().toString()).contains("2022-04-12");

        story.does("checkpoint", "propose-release", Map.of("gaps", "上午下地干活，未能测温"));
        assertThat(story.openTasks()).contains("agree-release");
    }

    @Test
    void whatFellDueAfterThePapersAndWasNotDoneIsAGapOnRecordAndNobodyWaitsForIt() {
        Story story = onTheLastDay().isAgreedToBeReleased().does("checkpoint", "hand-release-notice");
        untilTheEndOf("2022-04-12");
        assertThat(story.outcome()).isEqualTo("released");
        assertThat(story.details("gap-recorded"))
                .containsExactly("test:2022-04-12", "check:2022-04-12:morning", "check:2022-04-12:evening");
    }

    @Test
    void anExtensionNeedsANewOrderWithAHealthWorkersOpinion() {
        Story story = onTheLastDay()
                .does("health", "review-code")
                .does("checkpoint", "propose-release", Map.of("outcome", "ask-extension", "reason", "同住人新近返乡"));
        assertThat(story.orders()).containsExactly("quarantine home 2022-04-11/2022-04-12");
        story.tries("health", "issue-new-order", Map.of("opinion", "")).expect(422);
        story.does("health", "issue-new-order", "send-back");
        assertThat(story.openTasks()).containsExactly("propose-release");

        story.does("checkpoint", "propose-release", Map.of("outcome", "ask-extension", "reason", "同住人新近返乡"))
                .does("health", "issue-new-order", Map.of("opinion", "共同居住，建议延长观察"));
        assertThat(story.orders())
                .containsExactly("quarantine home 2022-04-11/2022-04-12", "quarantine home 2022-04-12/2022-04-15");
        assertThat(story.seen().path("lastDay").asText()).isEqualTo("2022-04-15");
        assertThat(story.stage()).isEqualTo("QUARANTINE");
        untilTheEndOf("2022-04-12");
        assertThat(story.stage()).isEqualTo("QUARANTINE");
        until("2022-04-15T00:06");
        assertThat(story.stage()).isEqualTo("CODE");
    }

    @Test
    void theOldEndStandsUntilTheNewOrderIsIssued() {
        Story story = onTheLastDay()
                .does("health", "review-code")
                .does("checkpoint", "propose-release", Map.of("outcome", "ask-extension", "reason", "同住人新近返乡"));
        untilTheEndOf("2022-04-12");
        assertThat(story.colour()).isEqualTo("green TERM-ENDED term-ended");
        assertThat(story.openTasks()).contains("decide-overdue-order").doesNotContain("issue-new-order");
    }

    @Test
    void aHealthWorkerMayAskForANewOrderInsteadOfAgreeing() {
        Story story = onTheLastDay()
                .does("health", "review-code")
                .does("checkpoint", "propose-release")
                .does("health", "agree-release", "new-order")
                .does("health", "issue-new-order");
        assertThat(story.orders()).hasSize(2);
        assertThat(story.stage()).isEqualTo("QUARANTINE");
    }

    @Test
    void aHealthWorkerMayReferToHospitalInsteadOfAgreeing() {
        Story story = onTheLastDay()
                .does("health", "review-code")
                .does("checkpoint", "propose-release")
                .does("health", "agree-release", Map.of("outcome", "refer", "hospital", "汾阳市人民医院"));
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    void aTermThatWasOverBeforeTheCaseWasKnownNeedsNoOrder() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea().on("2022-03-20"));
        assertThat(story.stage()).isEqualTo("RELEASE");
        assertThat(story.happened()).contains("term-over");

        story.does("checkpoint", "propose-release")
                .does("health", "agree-release")
                .does("checkpoint", "hand-release-notice");
        assertThat(story.outcome()).isEqualTo("released");
        assertThat(story.orders()).isEmpty();
        assertThat(story.happened()).doesNotContain("check-missed", "test-missed");
    }

    @Test
    void aTermThatPassesBeforeAnOrderIsIssuedEndsWithoutOne() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea().on("2022-03-28"));
        untilTheEndOf("2022-04-11");
        story.isReceivedAndOrdered();
        assertThat(story.orders()).isEmpty();
        assertThat(story.stage()).isEqualTo("RELEASE");
        assertThat(story.colour()).isEqualTo("green TERM-ENDED term-ended");
        story.does("checkpoint", "propose-release", Map.of("gaps", ""))
                .does("health", "agree-release")
                .does("checkpoint", "hand-release-notice");
        assertThat(story.outcome()).isEqualTo("released");
    }

    @Test
    void aPositiveTestAfterTheReleaseWasAgreedStillRefersToHospital() {
        Story story = onTheLastDay().isAgreedToBeReleased().does("checkpoint", "hand-release-notice");
        assertThat(story.openTasks()).isEmpty();

        story.tested(today(), "positive").expect(201);
        assertThat(story.outcome()).isEqualTo("referred");
        untilTheEndOf("2022-04-12");
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(story.details("closed")).containsExactly("referred");
    }
}
