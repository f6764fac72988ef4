package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.policing.camunda.CaseStage;
import org.wangge.testing.OnH2;

/** The whole way of the rare matter that talking did not end. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class FromReportToPenaltyTest extends Scenario {

    @Autowired
    private CaseStage stage;

    @Autowired
    private JdbcClient jdbc;

    private CaseStory aCaseAtLast() {
        return becomesACase(MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "obstructs-checkpoint"));
    }

    private CaseStory becomesACase(MatterStory reported) {
        MatterStory matter = reported.comesBackToTheStation()
                .does("station", "weigh-next-step", "dispose")
                .does("station", "propose-disposition", "administrative-case")
                .does("station-head", "confirm-disposition");
        return CaseStory.of(this, stage, matter);
    }

    private String end(CaseStory story) {
        return jdbc.sql("select coalesce(ended_as, 'OPEN') from matter where id = ?")
                .param(Long.valueOf(story.matter()))
                .query(String.class)
                .single();
    }

    @Test
    void anObstructionIsFinedAndTheRecordIsSealed() {
        MatterStory matter = MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "obstructs-checkpoint");
        until("2022-04-11T13:00");
        assertThat(matter.alertsOf("secretary")).contains("overdue-arranging");
        CaseStory story =
                becomesACase(matter).isRegistered().isInspectedAndQuestioned().isToldOf(200, 0);
        story.does("station", "hear-person").does("legal", "review-case");
        story.does("station-head", "decide-at-station").does("station", "serve-decision");
        untilTheEndOf("2022-06-12");
        assertThat(end(story)).isEqualTo("OPEN");
        story.does("station", "settle-payment");
        untilTheEndOf("2022-06-13");

        assertThat(end(story)).isEqualTo("PENALISED");
        for (String who :
                new String[] {"station", "station-head", "county-police", "legal", "secretary", "checkpoint"}) {
            who(who).get(story.path("/case")).expect(404);
            who(who).get(story.path("")).expect(404);
        }
        assertThat(matter.alertsOf("secretary")).isEmpty();
        assertThat(matter.alertsOf("station")).isEmpty();
        who("county-police")
                .post(story.path("/unseal"), Map.of("purpose", "legal-query"))
                .expect(200);
    }

    @ParameterizedTest
    @CsvSource({"not-register, NO_ACTION", "refer, REFERRED"})
    void whatIsNoCaseEndsTheMatter(String outcome, String end) {
        CaseStory story = aCaseAtLast().does("station", "register-case", "outcome", outcome);
        assertThat(end(story)).isEqualTo(end);
    }

    @Test
    void whoIsSparedIsNotPenalised() {
        CaseStory story = aCaseAtLast().isRegistered("firstOrSlight", true);
        story.does("station-head", "weigh-leniency").does("station", "serve-decision");
        untilTheEndOf("2022-06-11");
        assertThat(end(story)).isEqualTo("NOT_PENALISED");
    }

    @Test
    void theTimePassesAndTheMatterEndsByItself() {
        CaseStory story = aCaseAtLast().isRegistered().isInspectedAndQuestioned();
        untilTheEndOf("2022-05-10");
        assertThat(end(story)).isEqualTo("OPEN");
        untilTheEndOf("2022-05-12");
        assertThat(end(story)).isEqualTo("EXPIRED");
        assertThat(story.tasks("station")).isEmpty();
        assertThat(story.runs()).isFalse();
    }

    @Test
    void anExtensionGivesItThirtyDaysMore() {
        CaseStory story = aCaseAtLast().isRegistered();
        who("county-police")
                .post(story.path("/extensions"), Map.of("reason", "等待证人返回"))
                .expect(201);
        untilTheEndOf("2022-05-12");
        assertThat(end(story)).isEqualTo("OPEN");
        untilTheEndOf("2022-06-11");
        assertThat(end(story)).isEqualTo("EXPIRED");
    }
}
