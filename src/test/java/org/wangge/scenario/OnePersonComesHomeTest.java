package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnBothDatabases;

/** Somebody comes home from a high-risk area in Shanghai and is carried through the whole loop to the release. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class OnePersonComesHomeTest extends Scenario {

    @Test
    void fromTheCheckpointToTheRelease() {
        Returnee person = Returnee.somebody().fromAHighRiskArea();

        // The checkpoint registers her at eight in the morning, and answers for her from then on.
        Story story = registered(person);
        assertThat(story.stage()).isEqualTo("RECEIVE");
        assertThat(story.custodian()).isEqualTo(nameOf("checkpoint"));
        assertThat(story.openTasks()).containsExactly("receive-person");
        assertThat(story.task("receive-person").path("queue").asText()).isEqualTo("grid-leader@141182100200-01");
        assertThat(story.task("receive-person").path("dueAt").asText()).startsWith("2022-04-11T10:00");

        // The grid receives her; only a health worker's written order limits her, and colours her code.
        story.does("grid", "receive-person");
        assertThat(story.seen().path("colour").isNull()).isTrue();
        assertThat(story.orders()).isEmpty();
        story.does("health", "issue-order");
        assertThat(story.orders()).containsExactly("quarantine centralised 2022-04-11/2022-04-25");
        assertThat(story.colour()).isEqualTo("red SX-2022-18-MH return-rule");
        assertThat(story.stage()).isEqualTo("TRANSFER");
        assertThat(notice(story, "health", "").status()).isEqualTo(200);
        assertThat(notice(story, "neighbour", "").status()).isEqualTo(404);

        // She is handed over person to person; who answers for her stays the same.
        story.does("transport", "arrange-transfer")
                .does("checkpoint", "hand-over-person")
                .does("health", "confirm-admission");
        assertThat(story.stage()).isEqualTo("QUARANTINE");
        assertThat(story.custodian()).isEqualTo(nameOf("checkpoint"));
        assertThat(story.openTasks()).isEmpty();

        // Fourteen days with two checks each, and the five tests of the rule.
        assertThat(story.plannedTests())
                .containsExactly("2022-04-12", "2022-04-15", "2022-04-18", "2022-04-21", "2022-04-25");
        story.livesThrough(LocalDate.parse("2022-04-11"), LocalDate.parse("2022-04-24"), "health");
        assertThat(story.seen().path("checks")).hasSize(28);
        until("2022-04-25T00:06");
        assertThat(story.stage()).isEqualTo("CODE");

        // On the last day the papers are made, while checks and tests go on.
        story.does("health", "review-code");
        assertThat(story.stage()).isEqualTo("RELEASE");
        until("2022-04-25T08:00");
        story.checked("health", today(), "morning", "36.4").expect(201);
        story.tested(today(), "negative").expect(201);
        story.does("checkpoint", "propose-release")
                .does("health", "agree-release")
                .does("checkpoint", "hand-release-notice");
        until("2022-04-25T18:00");
        story.checked("health", today(), "evening", "36.4").expect(201);
        assertThat(story.status()).isEqualTo("open");
        assertThat(story.colour()).isEqualTo("red SX-2022-18-MH return-rule");

        // At 24:00 she is free, by rule, and the case closes.
        untilTheEndOf("2022-04-25");
        assertThat(story.outcome()).isEqualTo("released");
        assertThat(story.colour()).isEqualTo("green RELEASED released");
        assertThat(story.seen().path("colour").path("since").asText()).startsWith("2022-04-26T00:00");
        assertThat(story.seen().path("order").isNull()).isTrue();
        assertThat(story.seen().path("eraseAfter").asText()).isEqualTo("2022-06-25");
        assertThat(story.supervisorsWereTold()).isEmpty();
        assertThat(story.details("stage-entered"))
                .containsExactly("receive", "transfer", "quarantine", "code", "release");
        assertThat(story.happened())
                .containsSubsequence("registered", "rule-applied", "order-issued", "colour-changed", "closed")
                .doesNotContain("check-missed", "test-missed");
    }

    @Test
    void theNoticeIsADocumentToo() {
        assumeThat(getClass().getResource("/fonts/NotoSansSC.ttf"))
                .as("the front end's build brings the typeface")
                .isNotNull();
        Story story = registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
        assertThat(notice(story, "health", ".pdf").status()).isEqualTo(200);
        assertThat(notice(story, "neighbour", ".pdf").status()).isEqualTo(404);
    }

    private Answer notice(Story story, String reader, String kind) {
        String order = story.seen().path("orders").path(0).path("id").asText();
        return who(reader).get("/cases/" + story.number() + "/orders/" + order + "/notice" + kind);
    }
}
