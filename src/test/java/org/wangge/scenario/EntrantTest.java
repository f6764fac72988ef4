package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** From abroad: seven days in a centralised place, then seven at home, by one notice. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class EntrantTest extends Scenario {

    @Test
    void oneNoticeIssuesBothOrdersAndTheGridTakesThePersonInAgain() {
        Story story = registered(Returnee.somebody().fromAbroad().on("2022-04-04"));
        story.isReceivedAndOrdered().isBroughtToThePlace();
        assertThat(story.orders())
                .containsExactly(
                        "quarantine centralised 2022-04-11/2022-04-11",
                        "monitoring home-monitoring 2022-04-12/2022-04-18");
        assertThat(story.seen().path("order").path("measure").asText()).isEqualTo("quarantine");

        untilTheEndOf("2022-04-11");
        assertThat(story.stage()).isEqualTo("MONITOR");
        assertThat(story.seen().path("order").path("measure").asText()).isEqualTo("monitoring");
        assertThat(story.colour()).isEqualTo("red SX-2022-18-E return-rule");

        story.does("grid", "receive-home", "not-arrived");
        assertThat(story.supervisorsWereTold()).containsExactly("report-not-arrived");
        story.does("grid", "receive-home");
        assertThat(story.openTasks()).isEmpty();

        until("2022-04-18T00:06");
        assertThat(story.stage()).isEqualTo("CODE");
    }

    @Test
    void whereTheRuleHasNoQuarantineMonitoringBeginsAtHome() {
        itIs("2022-06-28T08:00");
        Story story = registered(Returnee.somebody().fromALowRiskArea()).isReceivedAndOrdered();
        assertThat(story.orders()).containsExactly("monitoring home-monitoring 2022-06-28/2022-07-01");
        assertThat(story.colour()).isEqualTo("green CN-9-L return-rule");
        assertThat(story.stage()).isEqualTo("MONITOR");
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    void whoIsKnownOnlyAfterTheQuarantineIsMonitoredForTheDaysThatAreLeft() {
        Story story =
                registered(Returnee.somebody().fromAbroad().on("2022-04-03")).isReceivedAndOrdered();
        assertThat(story.orders()).containsExactly("monitoring home-monitoring 2022-04-11/2022-04-17");
        assertThat(story.stage()).isEqualTo("MONITOR");
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    void nobodyIsBroughtToThePlaceAfterTheQuarantineThereHasEnded() {
        Story story = registered(Returnee.somebody().fromAbroad().on("2022-04-04"))
                .isReceivedAndOrdered()
                .does("transport", "arrange-transfer");
        untilTheEndOf("2022-04-11");
        Answer refusal = story.tries("checkpoint", "hand-over-person", Map.of()).expect(409);
        assertThat(refusal.code()).isEqualTo("quarantine-over");
        assertThat(story.seen().path("order").path("measure").asText()).isEqualTo("monitoring");

        untilTheEndOf("2022-04-18");
        assertThat(story.colour()).startsWith("green TERM-ENDED");
        assertThat(story.openTasks()).contains("decide-overdue-order").doesNotContain("hand-over-person");
    }
}
