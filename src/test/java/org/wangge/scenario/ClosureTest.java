package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** A case that ends otherwise than by its end: a second person approves, never the one who proposed. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClosureTest extends Scenario {

    private Story proposed(String by, String outcome) {
        Story story = registered(Returnee.somebody().fromAHighRiskArea());
        story.posts(by, "/closures", Map.of("outcome", outcome, "reason", "经核实"))
                .expect(201);
        assertThat(story.openTasks()).contains("approve-closure");
        assertThat(story.status()).isEqualTo("open");
        return story;
    }

    @Test
    void approvedAsWithdrawnItEndsTheLoop() {
        Story story = proposed("checkpoint", "withdrawn").does("township", "approve-closure");
        assertThat(story.outcome()).isEqualTo("withdrawn");
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    void approvedAsDeceasedItEndsTheLoop() {
        Story story = proposed("checkpoint", "deceased").does("township", "approve-closure");
        assertThat(story.outcome()).isEqualTo("deceased");
    }

    @Test
    void anErrorMayBeRegisteredAgainAsItIs() {
        Returnee person = Returnee.somebody().fromAHighRiskArea();
        Story story = registered(person);
        story.posts("checkpoint", "/closures", Map.of("outcome", "error", "reason", "登记成别的村"))
                .expect(201);
        story.does("township", "approve-closure");
        assertThat(story.outcome()).isEqualTo("error");
        assertThat(registered(person).number()).isNotEqualTo(story.number());
    }

    @Test
    void refusedItGoesOn() {
        Story story = proposed("checkpoint", "withdrawn").does("township", "approve-closure", "refuse");
        assertThat(story.status()).isEqualTo("open");
        assertThat(story.openTasks()).containsExactly("receive-person");
    }

    @Test
    void whoProposedCannotApprove() {
        Story story = proposed("township", "withdrawn");
        Answer refusal = story.tries("township", "approve-closure", Map.of());
        assertThat(refusal.status()).as(refusal.code()).isIn(403, 409);
        assertThat(story.status()).isEqualTo("open");
    }

    @Test
    void allThatRunsBesideEndsWithTheCase() {
        Story story = registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-04-01"))
                .isReceivedAssessedAndOrderedAtHome();
        until("2022-04-12T10:01");
        story.checked("grid", today(), "morning", "37.9").expect(201);
        story.posts("checkpoint", "/handovers", Map.of("to", "secretary", "note", ""))
                .expect(201);
        story.posts("checkpoint", "/transfers", Map.of("unit", "141182103213", "reason", "随女儿居住"))
                .expect(201);
        story.posts("checkpoint", "/closures", Map.of("outcome", "withdrawn", "reason", "未到"))
                .expect(201);
        story.posts("grid", "/non-cooperation", Map.of("kind", "other", "account", "态度不好"))
                .expect(201);
        assertThat(story.openTasks())
                .containsExactlyInAnyOrder(
                        "settle-missed-check",
                        "settle-missed-test",
                        "review-fever",
                        "answer-handover",
                        "answer-village-transfer",
                        "approve-closure");

        story.tested(today(), "positive").expect(201);
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(story.openTasks()).isEmpty();
        assertThat(who("secretary").tasks(story.number())).containsExactly("look-into-non-cooperation");
    }
}
