package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.policing.camunda.CaseStage;
import org.wangge.testing.OnH2;

/** Administrative cases told from the registration to their end. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class AdministrativeCasesTest extends Scenario {

    @Autowired
    private CaseStage stage;

    @Autowired
    private JdbcClient jdbc;

    private CaseStory obstructed() {
        return CaseStory.reported(this, stage, "checkpoint", "obstructs-checkpoint");
    }

    private CaseStory toldOf(int fine) {
        return obstructed().isRegistered().isInspectedAndQuestioned().isToldOf(fine, 0);
    }

    @Test
    void whoObstructedAnOfficialAtACheckpointInApril2022IsFined200() {
        CaseStory story = obstructed().isRegistered().isInspectedAndQuestioned();
        story.tries("station", "intend-decision", "outcome", "intend", "fine", 500, "days", 0, "evidence", null)
                .expect(422);
        story.isToldOf(200, 0).does("station", "hear-person").does("legal", "review-case");
        assertThat(story.task("county-police", "decide-at-county")).isEmpty();
        story.does("station-head", "decide-at-station").does("station2", "serve-decision");
        assertThat(story.file().path("decided").path("article").asText())
                .contains("2012年修正")
                .contains("五十");
        assertThat(story.file().path("decided").path("penalty").path("fine").asInt())
                .isEqualTo(200);
        assertThat(story.file().path("served").path("payBy").asText()).isEqualTo("2022-04-26");
        story.does("station", "settle-payment");

        assertThat(story.steps())
                .containsExactly(
                        "registered",
                        "inspected",
                        "questioned",
                        "intended",
                        "heard",
                        "reviewed",
                        "decided",
                        "served",
                        "settled");
        untilTheEndOf("2022-06-10");
        assertThat(story.runs()).isTrue();
        untilTheEndOf("2022-06-11");
        assertThat(story.runs()).isFalse();
    }

    @Test
    void theSameIn2026IsFinedUnderTheNewCeilings() {
        itIs("2026-03-02T08:00");
        CaseStory story = toldOf(500).does("station", "hear-person").does("legal", "review-case");
        story.does("station-head", "decide-at-station");
        assertThat(story.file().path("decided").path("article").asText())
                .contains("2025年修订")
                .contains("六十一");
        assertThat(story.file().path("periodEnd").asText()).isEqualTo("2026-04-01");
    }

    @Test
    void refusingIsolationIn2026GoesToTheAuthorityThatTheLawOf2025Names() {
        itIs("2026-03-02T08:00");
        CaseStory story = CaseStory.reported(this, stage, "checkpoint", "refuses-quarantine");
        String task = story.task("station", "register-case").orElseThrow();
        assertThat(who("station").opens(task).path("data").path("authority").asText())
                .isEqualTo("疾病预防控制部门");
        assertThat(story.tries("station", "register-case", "name", "测试某", "bornOn", "1980-05-01", "orderOn", null)
                        .code())
                .isEqualTo("case-other-authority");
        story.does("station", "register-case", "outcome", "refer", "reason", "由疾控部门依法处理");
        assertThat(story.runs()).isFalse();
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(who("station")
                        .get(story.path("/papers/non-registration-notice"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoCaseIsNotOpened() {
        CaseStory story = obstructed().does("station", "register-case", "outcome", "not-register", "reason", "没有违法事实");
        assertThat(story.outcome()).isEqualTo("withdrawn");
    }

    @Test
    void aSeventeenYearOldWhoPutItRightIsSparedAfterItWasAsked() {
        CaseStory story = obstructed().isRegistered("bornOn", "2004-06-01", "putRight", true, "guardian", "其父");
        assertThat(story.file().path("minor").asBoolean()).isTrue();
        assertThat(story.tasks("station")).isEmpty();
        story.does("station-head", "weigh-leniency").does("station", "serve-decision");
        assertThat(story.file().path("decided").path("result").asText()).isEqualTo("not-penalised");
        untilTheEndOf("2022-06-11");
        assertThat(story.outcome()).isEqualTo("not-penalised");
    }

    @Test
    void aSeventeenYearOldIn2026IsQuestionedWithAGuardianAndNotDetainedTheFirstTime() {
        itIs("2026-03-02T08:00");
        CaseStory story = obstructed()
                .isRegistered("bornOn", "2008-06-01", "gravity", "serious", "guardian", "其父")
                .does("station-head", "weigh-leniency", "outcome", "go-on");
        story.tries("station", "question-person", "attendant", "none", "attendantName", null)
                .expect(422);
        story.isInspectedAndQuestioned("attendant", "guardian", "attendantName", "其父");
        story.isToldOf(0, 5, "guardianTold", "其父").does("station", "hear-person", "guardianSaid", "愿意管教");
        story.does("legal", "review-case");
        assertThat(story.task("station-head", "decide-at-station")).isEmpty();
        story.does("county-police", "decide-at-county");
        assertThat(story.file().path("decided").path("executed").asBoolean()).isFalse();
        assertThat(story.file().path("decided").path("notExecuted").asText()).isEqualTo("under-age-first-time");
        story.does("station", "serve-decision");
        assertThat(story.task("station", "settle-payment")).isEmpty();
    }

    @Test
    void onePoliceOfficerAloneOrWithAnAuxiliaryQuestionsNobody() {
        CaseStory story = obstructed().isRegistered();
        for (String second : List.of("station", "officer", "legal", "secretary")) {
            story.tries("station", "question-person", "attendant", "none", "second", account(second))
                    .expect(422);
        }
        assertThat(story.task("officer", "question-person")).isEmpty();
        assertThat(story.steps()).containsExactly("registered");
        story.does("station", "question-person", "attendant", "none", "second", account("station2"));
    }

    private String account(String username) {
        return jdbc.sql("select id from account where username = ?")
                .param(username)
                .query(Long.class)
                .single()
                .toString();
    }

    @Test
    void whatThePersonSaysIsLookedAtAgainAndMakesItLess() {
        CaseStory story = toldOf(200);
        story.does("station", "hear-person", "outcome", "statement", "statement", "只是碰了一下");
        assertThat(story.task("legal", "review-case")).isEmpty();
        story.tries("station-head", "recheck-statement", "outcome", "lighter", "fine", 300, "days", 0)
                .expect(422);
        story.does("station-head", "recheck-statement", "outcome", "lighter", "fine", 100, "days", 0);
        story.does("legal", "review-case").does("station-head", "decide-at-station");
        assertThat(story.file().path("decided").path("penalty").path("fine").asInt())
                .isEqualTo(100);
    }

    @Test
    void whatThePersonSaysMayProveThemRight() {
        CaseStory story = toldOf(200).does("station", "hear-person", "outcome", "statement");
        story.does("station-head", "recheck-statement", "outcome", "unfounded").does("legal", "review-case");
        story.does("station-head", "decide-at-station");
        assertThat(story.file().path("decided").path("result").asText()).isEqualTo("not-penalised");
    }
}
