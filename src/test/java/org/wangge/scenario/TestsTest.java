package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** Tests: on their days, missed, invalid and positive. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class TestsTest extends Scenario {

    private static final Map<String, Object> POSITIVE = Map.of("outcome", "positive", "hospital", "汾阳市人民医院");

    /** Known on day 13, so that the rule's last test is tomorrow's. */
    private Story atHome() {
        return registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-03-29"))
                .isReceivedAssessedAndOrderedAtHome();
    }

    @Test
    void aPositiveOneRefersToHospitalAndEndsAllThatRuns() {
        Story story = atHome();
        story.tested(today(), "positive").expect(201);
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    void anInvalidOnePlansAnother() {
        Story story = atHome();
        assertThat(story.plannedTests()).containsExactly("2022-04-12");
        story.tested(today(), "invalid").expect(201);
        assertThat(story.plannedTests()).containsExactly("2022-04-12", "2022-04-12");
    }

    @Test
    void oneBeforeTheReturnIsNoneOfTheCase() {
        Answer refusal =
                atHome().tested(LocalDate.parse("2022-03-28"), "negative").expect(422);
        assertThat(refusal.body().path("errors").path(0).path("code").asText()).isEqualTo("before-return");
    }

    @Test
    void onlyAHealthWorkerRecordsOne() {
        Story story = atHome();
        story.posts("grid", "/tests", Map.of("on", today().toString(), "result", "negative"))
                .expect(403);
    }

    @Test
    void aMissedOneIsAskedOfTheHealthWorkers() {
        Story story = missed();
        assertThat(story.task("settle-missed-test").path("queue").asText()).isEqualTo("health-worker@141182100000");

        story.does("health", "settle-missed-test");
        assertThat(story.openTasks()).doesNotContain("settle-missed-test");
        assertThat(story.plannedTests()).containsExactly("2022-04-15");
    }

    @Test
    void aMissedOneThatTurnsOutPositiveRefersToHospital() {
        Story story = missed().does("health", "settle-missed-test", POSITIVE);
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    void aMissedOneThatTurnsOutInvalidIsPlannedAgain() {
        Story story = missed().does("health", "settle-missed-test", "invalid");
        assertThat(story.details("test-planned")).containsExactly("2022-04-13");
        assertThat(story.plannedTests()).containsExactly("2022-04-13", "2022-04-15");
    }

    /** Known on day 10, whose test nobody takes; the last one is on day 14. */
    private Story missed() {
        Story story = registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-04-01"))
                .isReceivedAssessedAndOrderedAtHome();
        until("2022-04-12T00:11");
        assertThat(story.openTasks()).containsExactly("settle-missed-test");
        return story;
    }
}
