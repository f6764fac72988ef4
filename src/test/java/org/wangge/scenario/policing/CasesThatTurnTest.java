package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.policing.person.Notifying;
import org.wangge.scenario.OwnLink;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.policing.camunda.CaseStage;
import org.wangge.testing.OnH2;

/** Administrative cases that do not go straight: sent back, heard, extended, run out of time, revoked. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class CasesThatTurnTest extends Scenario {

    @Autowired
    private CaseStage stage;

    @Autowired
    private Notifying notifying;

    private CaseStory registered(Object... instead) {
        return CaseStory.reported(this, stage, "checkpoint", "obstructs-checkpoint")
                .isRegistered(instead);
    }

    private CaseStory toldOf(int fine) {
        return registered().isInspectedAndQuestioned().isToldOf(fine, 0);
    }

    @Test
    void theLegalReviewSendsItBackAndANewNoticeIsGiven() {
        CaseStory story = toldOf(200).does("station", "hear-person");
        story.does("legal", "review-case", "outcome", "send-back", "opinion", "证据不足");
        assertThat(story.task("station-head", "decide-at-station")).isEmpty();
        story.does("station", "question-person", "attendant", "none");
        story.does("station", "intend-decision", "outcome", "ask-more");
        story.does("station", "question-person", "attendant", "none").isToldOf(100, 0);
        story.does("station", "hear-person").does("legal", "review-case");
        story.does("station-head", "decide-at-station", "outcome", "lighter", "fine", 50, "days", 0);
        assertThat(story.file().path("decided").path("penalty").path("fine").asInt())
                .isEqualTo(50);
    }

    @Test
    void whoDecidesReadsAlsoWhatWasSaidAfterThePersonWasHeard() {
        CaseStory story = toldOf(200);
        OwnLink link = new OwnLink(notifying
                .make(Long.valueOf(story.matter()), 1L, who("station").uri("").toString())
                .link());
        story.does("station", "hear-person", "outcome", "statement", "statement", "没有推人")
                .does("station-head", "recheck-statement");
        assertThat(link.states("老张当时也在场")).isEqualTo(302);
        story.does("legal", "review-case");
        String task = story.task("station-head", "decide-at-station").orElseThrow();
        assertThat(who("station-head").opens(task).path("data").path("said").asText())
                .contains("没有推人", "老张当时也在场");
    }

    @Test
    void whoSaysNothingInTimeHadTheirChance() {
        CaseStory story = toldOf(200);
        assertThat(story.tries("station", "hear-person", "outcome", "time-passed")
                        .code())
                .isEqualTo("time-to-reply");
        until("2022-04-15T09:00");
        story.does("station", "hear-person", "outcome", "time-passed").does("legal", "review-case");
    }

    @Test
    void whoMayHaveAHearingKeepsTheWorkingDaysToAskForIt() {
        itIs("2026-03-02T08:00");
        CaseStory story = registered().isInspectedAndQuestioned().isToldOf(500, 0, "hearingOffered", true);
        until("2026-03-06T09:00");
        assertThat(story.tries("station", "hear-person", "outcome", "time-passed")
                        .code())
                .isEqualTo("time-to-reply");
        assertThat(story.tries(
                                "station",
                                "hear-person",
                                "outcome",
                                "statement",
                                "statement",
                                "没有推人",
                                "waivesHearing",
                                false)
                        .expect(422)
                        .faults())
                .containsExactly("waivesHearing hearing-may-be-asked");
        until("2026-03-09T09:00");
        story.does("station", "hear-person", "outcome", "asks-hearing", "statement", "要求听证");
        assertThat(story.task("county-police", "hold-hearing")).isPresent();
    }

    @Test
    void whoWantsNoHearingSaysSoAndTheCaseGoesOnAtOnce() {
        itIs("2026-03-02T08:00");
        CaseStory story = registered().isInspectedAndQuestioned().isToldOf(500, 0, "hearingOffered", true);
        story.does("station", "hear-person", "outcome", "no-statement", "waivesHearing", true)
                .does("legal", "review-case");
        assertThat(story.task("station-head", "decide-at-station")
                        .or(() -> story.task("county-police", "decide-at-county")))
                .isPresent();
    }

    @Test
    void aProposalNotToPenaliseIsReviewedAndDecidedWithoutANotice() {
        CaseStory story = registered().isInspectedAndQuestioned();
        story.does("station", "intend-decision").does("legal", "review-case");
        story.does("station-head", "decide-at-station")
                .does("station", "serve-decision", "outcome", "village-committee");
        assertThat(story.file().path("decided").path("result").asText()).isEqualTo("not-penalised");
        assertThat(story.file().path("served").path("payBy").isNull()).isTrue();
    }

    @Test
    void whoDecidesCanPassItOn() {
        CaseStory story = registered().isInspectedAndQuestioned();
        story.does("station", "intend-decision").does("legal", "review-case");
        story.does("station-head", "decide-at-station", "outcome", "refer").does("station", "serve-decision");
        untilTheEndOf("2022-06-11");
        assertThat(story.outcome()).isEqualTo("referred");
    }

    @Test
    void aMinorWhoMayBeDetainedIn2026HasAHearing() {
        itIs("2026-03-02T08:00");
        CaseStory story = registered(
                        "bornOn", "2008-06-01", "gravity", "serious", "guardian", "其父", "priorDetentions", 1)
                .does("station-head", "weigh-leniency", "outcome", "go-on")
                .isInspectedAndQuestioned("attendant", "guardian", "attendantName", "其父")
                .isToldOf(0, 5, "guardianTold", "其父");
        story.does("station", "hear-person", "outcome", "asks-hearing", "statement", "要求听证", "guardianSaid", "要求听证");
        who("county-police").get(story.path("/case")).expect(200);
        story.tries("county-police", "hold-hearing", "noticeOn", "2026-03-02", "heldOn", "2026-03-02")
                .expect(422);
        until("2026-03-10T10:00");
        story.does("county-police", "hold-hearing", "noticeOn", "2026-03-03", "heldOn", "2026-03-10");
        assertThat(story.file().path("periodEnd").asText()).isEqualTo("2026-04-09");
        story.does("station-head", "recheck-statement").does("legal", "review-case");
        story.does("county-police", "decide-at-county");
        assertThat(story.file().path("decided").path("executed").asBoolean()).isTrue();
    }

    @Test
    void nobodyBelowTheThresholdHasAHearing() {
        assertThat(toldOf(200)
                        .tries("station", "hear-person", "outcome", "asks-hearing")
                        .code())
                .isEqualTo("no-hearing");
    }

    @Test
    void theTimeIsExtendedOnceByTheCountyAndThenItIsOver() {
        CaseStory story = toldOf(200);
        Map<String, String> reason = Map.of("reason", "等待证人返回");
        who("station-head").post(story.path("/extensions"), reason).expect(403);
        var answer = who("county-police")
                .post(story.path("/extensions"), reason)
                .expect(201)
                .body();
        assertThat(answer.path("periodEnd").asText()).isEqualTo("2022-06-10");
        assertThat(answer.path("extensions").asInt()).isEqualTo(1);
        assertThat(who("county-police").post(story.path("/extensions"), reason).code())
                .isEqualTo("no-more-extensions");
        who("county-police").get(story.path("/case")).expect(404);
        until("2022-06-10T09:00");
        story.does("station", "hear-person", "outcome", "time-passed");
        until("2022-06-11T09:00");
        assertThat(story.tries("legal", "review-case").code()).isEqualTo("period-passed");
    }

    @Test
    void withoutAnExtensionItIsOverAfterThirtyDays() {
        CaseStory story = toldOf(200);
        until("2022-05-12T09:00");
        assertThat(story.tries("station", "hear-person").code()).isEqualTo("period-passed");
    }

    @Test
    void aReconsiderationRevokesWhatWasDecided() {
        CaseStory story = toldOf(200).does("station", "hear-person").does("legal", "review-case");
        story.does("station-head", "decide-at-station")
                .does("station", "serve-decision", "outcome", "refused", "recording", "AV-3");
        story.tries("station", "settle-payment", "outcome", "not-paid").expect(409);
        story.does("station2", "settle-payment");
        who("secretary")
                .post(story.path("/reconsiderations"), Map.of("grounds", "x"))
                .expect(403);
        who("station")
                .post(story.path("/reconsiderations"), Map.of("grounds", "没有推人"))
                .expect(201);
        story.does("legal", "answer-reconsideration", "outcome", "revoked", "body", "汾阳市人民政府", "number", "1号");
        assertThat(story.outcome()).isEqualTo("not-penalised");
    }

    @Test
    void everyPaperOfItsFileIsPrinted() {
        CaseStory story = toldOf(200).does("station", "hear-person", "outcome", "statement");
        story.does("station-head", "recheck-statement").does("legal", "review-case");
        story.does("station-head", "decide-at-station").does("station", "serve-decision");
        List<String> papers = new java.util.ArrayList<>();
        story.file().path("papers").forEach(paper -> papers.add(paper.asText()));
        assertThat(papers).contains("registration-form", "questioning-record", "intended-decision-notice", "decision");
        for (String paper : papers) {
            assertThat(who("station").get(story.path("/papers/" + paper)).status())
                    .as(paper)
                    .isEqualTo(200);
        }
        who("station").get(story.path("/papers/reconsideration-answer")).expect(404);
        who("grid").get(story.path("/papers/decision")).expect(404);
        who("officer").get(story.path("/case")).expect(404);
    }
}
