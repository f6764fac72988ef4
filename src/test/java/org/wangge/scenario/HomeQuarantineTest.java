package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** Quarantine at home: the place is looked at first, and a home that lacks something leads to a centralised place. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class HomeQuarantineTest extends Scenario {

    /** Known late: of fourteen days from 30 March three are left. */
    private Story registeredLate() {
        return registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-03-30"));
    }

    @Test
    void aHomeWithAllSixPointsIsLivedInToTheLastDay() {
        Story story = registeredLate().isReceivedAssessedAndOrderedAtHome();
        assertThat(story.orders()).containsExactly("quarantine home 2022-04-11/2022-04-13");
        assertThat(story.colour()).isEqualTo("yellow SX-2022-18-C return-rule");
        assertThat(story.stage()).isEqualTo("QUARANTINE");

        story.livesThrough(LocalDate.parse("2022-04-11"), LocalDate.parse("2022-04-13"), "contact");
        story.isAgreedToBeReleased();
        untilTheEndOf("2022-04-13");
        assertThat(story.status()).isEqualTo("open");
        assertThat(story.colour()).isEqualTo("green RELEASED released");

        story.does("checkpoint", "hand-release-notice", Map.of("outcome", "left-with-adult", "receivedBy", "同住成年家属"));
        assertThat(story.outcome()).isEqualTo("released");
        assertThat(story.details("hand-release-notice")).containsExactly("left-with-adult");
    }

    @Test
    void aHomeThatLacksOnePointIsNotSuitableAndThePlaceIsCentralised() {
        Story story = registeredLate().does("grid", "receive-person");
        Answer refusal =
                story.tries("grid", "assess-home", Map.of("ownToilet", false)).expect(422);
        assertThat(refusal.body().path("errors").path(0).path("field").asText()).isEqualTo("ownToilet");

        story.does("grid", "assess-home", "not-suitable").does("health", "issue-order");
        assertThat(story.orders()).containsExactly("quarantine centralised 2022-04-11/2022-04-13");
        assertThat(story.stage()).isEqualTo("TRANSFER");
        story.isBroughtToThePlace();
        assertThat(story.stage()).isEqualTo("QUARANTINE");
    }

    @Test
    void whoCannotTravelAloneIsBroughtHome() {
        Story story = registeredLate()
                .does("grid", "receive-person", Map.of("travel", "needs-transport"))
                .does("grid", "assess-home")
                .does("health", "issue-order");
        assertThat(story.openTasks()).containsExactly("arrange-ride-home");

        story.does("transport", "arrange-ride-home", "cannot");
        assertThat(story.supervisorsWereTold()).containsExactly("report-no-ride");
        story.does("transport", "arrange-ride-home");
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.stage()).isEqualTo("QUARANTINE");
    }

    @Test
    void whoWasBroughtHomeIsNotBroughtAgainWhenTheOrderIsProlonged() {
        Story story = registeredLate()
                .does("grid", "receive-person", Map.of("travel", "needs-transport"))
                .does("grid", "assess-home")
                .does("health", "issue-order")
                .does("transport", "arrange-ride-home");
        until("2022-04-13T00:06");
        story.does("health", "review-code")
                .does("checkpoint", "propose-release", Map.of("outcome", "ask-extension", "reason", "同住人新近返乡"))
                .does("health", "issue-new-order", Map.of("opinion", "共同居住，建议延长观察"));
        assertThat(story.stage()).isEqualTo("QUARANTINE");
        assertThat(story.openTasks()).doesNotContain("arrange-ride-home");
    }

    @Test
    void anOrderThatIsSentBackWaitsForWhatIsMissing() {
        Story story = registeredLate()
                .does("grid", "receive-person")
                .does("grid", "assess-home")
                .does("health", "issue-order", "send-back");
        assertThat(story.openTasks()).containsExactly("receive-person");
        assertThat(story.orders()).isEmpty();

        story.isReceivedAssessedAndOrderedAtHome();
        assertThat(story.orders()).hasSize(1);
    }

    @Test
    void fromTaiyuanTheCitysOwnNoticeAppliesFor7DaysAtHome() {
        Story story = registered(Returnee.somebody().from("山西省太原市").on("2022-04-05"));
        assertThat(story.seen().path("rule").path("id").asText()).isEqualTo("LL-2022-22");
        assertThat(story.plannedTests()).containsExactly("2022-04-12");

        story.isReceivedAssessedAndOrderedAtHome();
        assertThat(story.orders()).containsExactly("quarantine home 2022-04-11/2022-04-12");
    }
}
