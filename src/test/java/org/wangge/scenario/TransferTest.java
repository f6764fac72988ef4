package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** On the way to a centralised place: no vehicle, a refusal, somebody who does not arrive. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class TransferTest extends Scenario {

    private Story ordered() {
        return registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
    }

    @Test
    void aSupervisorHearsThatNoVehicleIsToBeHad() {
        Story story = ordered().does("transport", "arrange-transfer", "cannot");
        assertThat(story.supervisorsWereTold()).containsExactly("report-no-transport");
        assertThat(story.openTasks()).containsExactly("arrange-transfer");
    }

    @Test
    void aRefusalIsAMatterForTheSecretaryAndWhatWasRefusedWaits() {
        Story story = ordered().does("transport", "arrange-transfer");
        story.does("checkpoint", "hand-over-person", "refused");
        assertThat(story.openTasks()).containsExactly("hand-over-person");
        assertThat(story.details("task-waits")).containsExactly("arrange-transfer hand-over-person");
        assertThat(story.seen().path("waiting").asBoolean()).isTrue();
        assertThat(story.task("hand-over-person").path("waiting").asBoolean()).isTrue();

        story.does("secretary", "look-into-non-cooperation").does("checkpoint", "hand-over-person");
        assertThat(story.openTasks()).containsExactly("confirm-admission");
    }

    @Test
    void aMatterReportedByTheButtonCanBeResolvedInTheVillage() {
        Story story = ordered();
        story.posts("officer", "/non-cooperation", Map.of("kind", "refuses-quarantine", "account", "不愿去集中隔离点"))
                .expect(201);
        assertThat(who("township").tasks(story.number())).doesNotContain("look-into-non-cooperation");

        story.does("secretary", "look-into-non-cooperation");
        assertThat(story.details("task-goes-on")).hasSize(1);
        assertThat(story.openTasks()).containsExactly("arrange-transfer");
    }

    @Test
    void whoDoesNotArriveIsTheCustodiansAgain() {
        Story story = ordered()
                .does("transport", "arrange-transfer")
                .does("checkpoint", "hand-over-person")
                .does("health", "confirm-admission", "not-arrived");
        assertThat(story.openTasks()).containsExactly("hand-over-person");
        assertThat(story.task("hand-over-person").path("assignee").asText()).isEqualTo("checkpoint");

        story.does("checkpoint", "hand-over-person").does("health", "confirm-admission");
        assertThat(story.stage()).isEqualTo("QUARANTINE");
    }

    @Test
    void theHealthWorkersOfAnotherTownshipsPlaceAdmitTheirGuestInTheTasklistToo() {
        String theirs = "health-worker-141182103000";
        who("admin")
                .send("PUT", "/api/accounts/" + theirs + "/password", Map.of("password", "wangge-demo"))
                .expect(204);
        Story story = registered(Returnee.somebody().fromAHighRiskArea())
                .does("grid", "receive-person")
                .does("health", "issue-order", Map.of("site", "141182103000"))
                .does("transport", "arrange-transfer")
                .does("checkpoint", "hand-over-person");

        story.inTheTasklist().does(theirs, "confirm-admission");
        assertThat(story.stage()).isEqualTo("QUARANTINE");
        story.checked(theirs, today(), "morning", "36.5").expect(201);
    }

    @Test
    void aStageThatRunsLateRemindsAndThenTellsTheSupervisor() {
        Story story = ordered();
        until("2022-04-12T00:00");
        assertThat(story.details("stage-reminder")).containsExactly("transfer");
        assertThat(story.supervisorsWereTold()).isEmpty();

        until("2022-04-12T05:00");
        assertThat(story.supervisorsWereTold()).containsExactly("stage-overdue-transfer");
        assertThat(story.seen().path("overdue").asBoolean()).isTrue();
        assertThat(story.task("arrange-transfer").path("overdue").asBoolean()).isTrue();
    }

    @Test
    void aSecondReportJoinsTheMatterThatIsOpen() {
        Story story = ordered();
        Map<String, Object> report = Map.of("kind", "refuses-quarantine", "account", "不愿去集中隔离点");
        story.posts("officer", "/non-cooperation", report).expect(201);
        story.posts("grid", "/non-cooperation", report).expect(201);
        assertThat(who("secretary").tasks(story.number())).containsExactly("look-into-non-cooperation");
        assertThat(story.details("task-waits")).hasSize(2);
    }
}
