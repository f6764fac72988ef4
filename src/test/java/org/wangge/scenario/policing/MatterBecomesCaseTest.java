package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.Story;
import org.wangge.testing.OnH2;

/** The rare matter that becomes an administrative case, from the report to what comes of it. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class MatterBecomesCaseTest extends Scenario {

    private static final String LOOK = "look-into-non-cooperation";
    private static final String PROPOSE = "propose-disposition";

    @Autowired
    private JdbcClient jdbc;

    private MatterStory matter;

    private CaseStory confirmed() {
        matter = MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "obstructs-checkpoint")
                .comesBackToTheStation();
        return disposed();
    }

    private CaseStory disposed() {
        matter.does("station", "weigh-next-step", "dispose")
                .does("station", PROPOSE, "administrative-case")
                .does("station-head", "confirm-disposition");
        assertThat(matter.tasksOf("station")).containsExactly("register-case");
        return CaseStory.of(this, matter);
    }

    private String end() {
        return jdbc.sql("select coalesce(ended_as, stage) from matter where id = ?")
                .param(Long.valueOf(matter.id()))
                .query(String.class)
                .single();
    }

    @Test
    void whoIsFinedIsSealedWhenItIsOver() {
        CaseStory story = confirmed().isRegistered().isInspectedAndQuestioned().isToldOf(200, 0);
        story.does("station", "hear-person")
                .does("legal", "review-case")
                .does("station-head", "decide-at-station")
                .does("station2", "serve-decision")
                .does("station", "settle-payment");
        untilTheEndOf("2022-06-11");
        assertThat(end()).isEqualTo("PENALISED");
        for (String who : new String[] {"checkpoint", "secretary", "officer", "station", "station-head"}) {
            who(who).get(matter.path("")).expect(404);
        }
    }

    @Test
    void whoPutItRightIsNotPenalised() {
        CaseStory story = confirmed().isRegistered("putRight", true);
        story.does("station-head", "weigh-leniency").does("station", "serve-decision");
        untilTheEndOf("2022-06-11");
        assertThat(end()).isEqualTo("NOT_PENALISED");
    }

    @Test
    void whatIsAnothersToPenaliseIsReferred() {
        confirmed().does("station", "register-case", "outcome", "refer", "reason", "由其他机关处理");
        assertThat(end()).isEqualTo("REFERRED");
    }

    @Test
    void whatIsNoCaseComesToNothing() {
        confirmed().does("station", "register-case", "outcome", "not-register", "reason", "没有违法事实");
        assertThat(end()).isEqualTo("NO_ACTION");
    }

    @Test
    void aCaseWhosePeriodPassesEndsByItself() {
        confirmed().isRegistered();
        untilTheEndOf("2022-05-12");
        assertThat(end()).isEqualTo("EXPIRED");
        assertThat(matter.tasksOf("station")).isEmpty();
    }

    @Test
    void refusingIsolationIn2026IsTheDiseaseControlDepartmentsToPenalise() {
        itIs("2026-03-02T08:00");
        Story story = registered(Returnee.somebody().fromAHighRiskArea());
        String colour = story.colour();
        matter = MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "refuses-quarantine")
                .comesBackToTheStation()
                .does("station", "weigh-next-step", "dispose");
        var refused = matter.tries("station", PROPOSE, Map.of("outcome", "administrative-case"))
                .expect(409);
        assertThat(refused.code()).isEqualTo("other-authority");
        assertThat(refused.body().path("detail").asText()).contains("疾病预防控制");
        matter.does("station", PROPOSE, "refer").does("station-head", "confirm-disposition");
        assertThat(end()).isEqualTo("REFERRED");
        assertThat(story.colour()).isEqualTo(colour);
    }

    @Test
    void theTimeOfAHearingDoesNotRunWhileItIsAwaited() {
        itIs("2026-03-02T08:00");
        CaseStory story = confirmed().isRegistered().isInspectedAndQuestioned();
        until("2026-03-30T09:00");
        story.isToldOf(500, 0, "hearingOffered", true)
                .does("station", "hear-person", "outcome", "asks-hearing", "statement", "要求听证");
        until("2026-04-08T10:00");
        assertThat(end()).isEqualTo("CASE");
        story.does("county-police", "hold-hearing", "noticeOn", "2026-03-31", "heldOn", "2026-04-08");
        assertThat(story.file().path("periodEnd").asText()).isEqualTo("2026-04-10");
        untilTheEndOf("2026-04-10");
        assertThat(end()).isEqualTo("EXPIRED");
    }

    @Test
    void aNeedThatNobodyMetIsAskedAboutWhoeverForgetsToSayIt() {
        matter = MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "obstructs-checkpoint")
                .does(
                        "secretary",
                        LOOK,
                        Map.of(
                                "outcome",
                                "need",
                                "cause",
                                "medicine",
                                "helper",
                                "grid-leader",
                                "until",
                                "2022-04-12T08:00+08:00"))
                .does("grid", "meet-need", "cannot")
                .comesBackToTheStation();
        CaseStory story = disposed().isRegistered("unmetNeed", false);
        assertThat(matter.tasksOf("station")).isEmpty();
        assertThat(matter.tasksOf("station-head")).containsExactly("weigh-leniency");
        story.does("station-head", "weigh-leniency").does("station", "serve-decision");
        assertThat(story.file().path("decided").path("result").asText()).isEqualTo("not-penalised");
    }

    @Test
    void anAuxiliaryDecidesNothingWhateverOtherPostTheyHold() {
        itIs("2024-06-03T08:00");
        CaseStory story = confirmed().isRegistered().isInspectedAndQuestioned().isToldOf(200, 0);
        story.does("station", "hear-person", "outcome", "statement", "statement", "没有推人");
        who("admin")
                .post(
                        "/api/appointments",
                        Map.of(
                                "username",
                                "officer",
                                "role",
                                "station-head",
                                "unit",
                                "141182100000",
                                "from",
                                "2024-06-03",
                                "until",
                                "2024-06-03"))
                .expect(201);
        story.tries("officer", "recheck-statement").expect(403);
        story.does("station-head", "recheck-statement").does("legal", "review-case");
        story.tries("officer", "decide-at-station").expect(403);
        story.does("station-head", "decide-at-station");
    }
}
