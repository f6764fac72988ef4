package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.policing.person.Notifying;
import org.wangge.scenario.OwnLink;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.policing.camunda.CaseStage;
import org.wangge.testing.OnH2;

/** Whoever is fined can have that reconsidered, paid or not, by their own link or through an officer. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReconsiderationTest extends Scenario {

    private static final String[] BODY = {"body", "汾阳市人民政府", "number", "汾政复决字〔2022〕1号"};

    @Autowired
    private CaseStage stage;

    @Autowired
    private Notifying notifying;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @LocalServerPort
    private int port;

    private CaseStory fined() {
        CaseStory story = CaseStory.reported(this, stage, "checkpoint", "obstructs-checkpoint")
                .isRegistered()
                .isInspectedAndQuestioned()
                .isToldOf(200, 0);
        story.does("station", "hear-person").does("legal", "review-case");
        return story.does("station-head", "decide-at-station");
    }

    private OwnLink linkTo(CaseStory story) {
        return new OwnLink(notifying
                .make(Long.valueOf(story.matter()), 1L, "http://localhost:" + port)
                .link());
    }

    @Test
    void thePersonAsksByTheirLinkBeforePayingAndItIsRevoked() {
        CaseStory story = fined();
        OwnLink link = linkTo(story);
        assertThat(link.page()).doesNotContain("/reconsideration");
        assertThat(link.asksForReconsideration("没有推人")).isEqualTo(422);
        story.does("station", "serve-decision");
        assertThat(link.page()).contains("6月10日以前", "还没有缴罚款也可以申请", "以决定书为准").doesNotContain("这不是处罚");
        assertThat(link.asksForReconsideration(" ")).isEqualTo(422);
        assertThat(link.asksForReconsideration("没有推人，是别人挤的")).isEqualTo(302);
        assertThat(link.page()).contains("正在等待复议机关的决定").doesNotContain("name=\"reconsideration");
        assertThat(link.asksForReconsideration("再说一遍")).isEqualTo(422);

        assertThat(story.task("station", "settle-payment")).isEmpty();
        assertThat(story.steps()).contains("reconsideration-asked");
        story.does("legal", "answer-reconsideration", "outcome", "revoked", BODY[0], BODY[1], BODY[2], BODY[3]);
        assertThat(story.outcome()).isEqualTo("not-penalised");
    }

    @Test
    void whatIsUpheldHasStillToBePaidAndCannotBeAskedForTwice() {
        CaseStory story = fined().does("station", "serve-decision");
        Map<String, String> grounds = Map.of("grounds", "没有推人");
        who("station").post(story.path("/reconsiderations"), grounds).expect(201);
        story.does("legal", "answer-reconsideration", "outcome", "upheld", BODY[0], BODY[1], BODY[2], BODY[3]);
        assertThat(linkTo(story).page()).contains("复议机关维持了原决定");
        assertThat(who("station").post(story.path("/reconsiderations"), grounds).code())
                .isEqualTo("already-asked");
        story.does("station", "settle-payment");
        assertThat(story.runs()).isTrue();
        untilTheEndOf("2022-06-11");
        assertThat(story.outcome()).isEqualTo("penalised");
    }

    @Test
    void whoPaidFirstLosesNothingByIt() {
        CaseStory story = fined().does("station", "serve-decision").does("station", "settle-payment");
        OwnLink link = linkTo(story);
        assertThat(link.asksForReconsideration("罚得太重")).isEqualTo(302);
        story.does("legal", "answer-reconsideration", "outcome", "upheld", BODY[0], BODY[1], BODY[2], BODY[3]);
        assertThat(story.outcome()).isEqualTo("penalised");
    }

    @Test
    void oneCaseWhoseFileCannotBeReadHoldsUpNoOther() {
        CaseStory broken = fined().does("station", "serve-decision").does("station", "settle-payment");
        CaseStory other = fined().does("station", "serve-decision").does("station", "settle-payment");
        CaseStory unserved = fined();
        transactions.executeWithoutResult(
                tx -> jdbc.sql("update case_step set content = 'unreadable' where matter_id = ?")
                        .param(Long.valueOf(broken.matter()))
                        .update());
        untilTheEndOf("2022-06-11");
        assertThat(broken.outcome()).isEqualTo("runs");
        assertThat(other.outcome()).isEqualTo("penalised");
        assertThat(jdbc.sql("select told_late from administrative_case where matter_id = ?")
                        .param(Long.valueOf(unserved.matter()))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void afterSixtyDaysItIsTooLate() {
        CaseStory story = fined().does("station", "serve-decision");
        OwnLink link = linkTo(story);
        until("2022-06-11T00:10");
        assertThat(link.page()).contains("已于6月10日届满");
        assertThat(link.asksForReconsideration("没有推人")).isEqualTo(422);
        assertThat(story.steps()).doesNotContain("reconsideration-asked");
    }
}
