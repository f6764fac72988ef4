package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** The end of an order passes with no decision: the person is free by the clock, papers may follow. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class OverdueOrderTest extends Scenario {

    private Story overdue() {
        Story story = registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-03-29"))
                .isReceivedAssessedAndOrderedAtHome();
        untilTheEndOf("2022-04-12");
        assertThat(story.colour()).isEqualTo("green TERM-ENDED term-ended");
        assertThat(story.seen().path("order").isNull()).isTrue();
        assertThat(story.stage()).isEqualTo("RELEASE");
        assertThat(story.supervisorsWereTold()).contains("order-overdue");
        assertThat(story.openTasks()).contains("decide-overdue-order").doesNotContain("review-code");
        return story;
    }

    @Test
    void theSupervisorConfirmsTheRelease() {
        Story story = overdue().does("township", "decide-overdue-order").does("checkpoint", "hand-release-notice");
        assertThat(story.outcome()).isEqualTo("released");
    }

    @Test
    void theSupervisorPutsTheGapOnRecordAndTheReleaseStands() {
        Story story = overdue()
                .does("township", "decide-overdue-order", "record-gap")
                .does("checkpoint", "hand-release-notice");
        assertThat(story.outcome()).isEqualTo("released");
        assertThat(story.details("decide-overdue-order")).containsExactly("record-gap");
        assertThat(story.colour()).isEqualTo("green TERM-ENDED term-ended");
    }
}
