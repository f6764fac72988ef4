package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.Story;
import org.wangge.testing.OnBothDatabases;

/** Somebody will not get on the bus, the officer talks with him, and he goes: the way most of these end. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class TalkedRoundTest extends Scenario {

    @Test
    void onTheFirstVisitAndNothingIsTypedAgain() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea())
                .isReceivedAndOrdered()
                .does("transport", "arrange-transfer");
        story.does("checkpoint", "hand-over-person", Map.of("outcome", "refused", "account", "说家里走不开"));
        String colour = story.colour();

        assertThat(story.openTasks()).containsExactly("hand-over-person");
        JsonNode waits = story.task("hand-over-person");
        assertThat(waits.path("waiting").asBoolean()).isTrue();
        assertThat(waits.path("dueAt").isNull()).isTrue();
        assertThat(story.seen().path("stageDueAt").isNull()).isTrue();
        JsonNode seen = who("health").get(story.path("")).expect(200).body();
        assertThat(seen.path("waiting").asBoolean()).isTrue();
        assertThat(seen.toString()).doesNotContain("refuses", "non-cooperation");

        MatterStory matter = MatterStory.of(this, story, "secretary");
        matter.does("secretary", "look-into-non-cooperation", "request-police");
        assertThat(matter.tasksOf("secretary")).isEmpty();
        matter.does("station", "command-police-work", Map.of("aim", "讲清政策，问明难处"));
        until("2022-04-11T10:00");
        JsonNode visit = matter.task("officer", "visit-person");
        assertThat(visit.path("data").path("aim").asText()).isEqualTo("讲清政策，问明难处");
        assertThat(visit.path("assignee").asText()).isEqualTo("officer");
        matter.does("officer", "visit-person", Map.of("said", "母亲有人照看就走", "language", "dialect"));

        assertThat(matter.happened())
                .containsExactly(
                        "reported refuses-transfer",
                        "look-into-non-cooperation request-police",
                        "command-police-work accept",
                        "visit-person agrees",
                        "closed agreed");
        assertThat(story.seen().path("waiting").asBoolean()).isFalse();
        JsonNode again = who("checkpoint").opens(who("checkpoint").taskId(story.number(), "hand-over-person"));
        assertThat(again.path("dueAt").asText()).startsWith("2022-04-11T16:00:0");
        assertThat(again.path("data").path("account").asText()).isEqualTo("说家里走不开");
        assertThat(again.path("data").path("vehicle").asText()).isNotEmpty();
        assertThat(again.path("data").has("outcome")).isFalse();
        assertThat(OffsetDateTime.parse(story.seen().path("stageDueAt").asText()))
                .isCloseTo("2022-04-12T06:00:00+08:00", within(1, ChronoUnit.MINUTES));
        assertThat(story.colour()).isEqualTo(colour);

        story.does("checkpoint", "hand-over-person").does("health", "confirm-admission");
        assertThat(story.stage()).isEqualTo("QUARANTINE");
    }
}
