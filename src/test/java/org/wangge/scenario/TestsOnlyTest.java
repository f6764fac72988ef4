package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** Three days, three tests: no order; a missed test colours yellow, and green comes back with the result. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class TestsOnlyTest extends Scenario {

    @Test
    void aMissedTestTurnsYellowAndTheResultGreenAgain() {
        itIs("2022-05-11T08:00");
        Story story = registered(Returnee.somebody());
        assertThat(story.colour()).isEqualTo("green SX-2022-05-O return-rule");
        assertThat(story.plannedTests()).containsExactly("2022-05-12", "2022-05-13", "2022-05-14");
        story.does("grid", "receive-person");
        assertThat(story.stage()).isEqualTo("MONITOR");
        assertThat(story.orders()).isEmpty();

        until("2022-05-13T00:11");
        assertThat(story.colour()).isEqualTo("yellow TEST-MISSED test-missed");
        story.does("health", "settle-missed-test");
        assertThat(story.colour()).isEqualTo("green TEST-MADE-UP test-made-up");

        until("2022-05-13T09:00");
        story.tested(today(), "negative").expect(201);
        until("2022-05-14T00:06");
        assertThat(story.stage()).isEqualTo("RELEASE");
        story.does("checkpoint", "propose-release")
                .does("health", "agree-release")
                .does("checkpoint", "hand-release-notice");
        until("2022-05-14T09:00");
        story.tested(today(), "negative").expect(201);
        assertThat(story.status()).isEqualTo("open");

        untilTheEndOf("2022-05-14");
        assertThat(story.outcome()).isEqualTo("released");
        assertThat(story.happened()).doesNotContain("check-missed");
    }

    @Test
    void whatIsMissingOnTheLastDayKeepsNobodyYellowBeyondIt() {
        itIs("2022-05-11T08:00");
        Story story = registered(Returnee.somebody()).does("grid", "receive-person");
        until("2022-05-14T00:11");
        assertThat(story.colour()).isEqualTo("yellow TEST-MISSED test-missed");
        story.does("checkpoint", "propose-release", Map.of("gaps", "外出务工，未能按时检测"))
                .does("health", "agree-release")
                .does("checkpoint", "hand-release-notice");

        untilTheEndOf("2022-05-14");
        assertThat(story.outcome()).isEqualTo("released");
        assertThat(story.colour()).isEqualTo("green RELEASED released");
    }

    @Test
    void withoutAnOrderThereIsNothingToProlong() {
        itIs("2022-05-11T08:00");
        Story story = registered(Returnee.somebody()).does("grid", "receive-person");
        until("2022-05-14T00:06");
        assertThat(story.stage()).isEqualTo("RELEASE");
        Answer refusal = story.tries(
                        "checkpoint", "propose-release", Map.of("outcome", "ask-extension", "reason", "同住人新近返乡"))
                .expect(409);
        assertThat(refusal.code()).isEqualTo("nothing-to-prolong");
        assertThat(story.seen().path("lastDay").asText()).isEqualTo("2022-05-14");
    }
}
