package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.policing.person.Notifying;
import org.wangge.testing.OnH2;

/** The person complains about how their matter is handled, and somebody without a hand in it answers. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class ComplaintTest extends Scenario {

    @Autowired
    private Notifying notifying;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Story story;
    private String matter;
    private OwnLink link;

    private void reportedBy(String who) {
        story = registered(Returnee.somebody().fromAHighRiskArea());
        matter = story.posts(who, "/non-cooperation", Map.of("kind", "refuses-transfer", "account", "不肯上车"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        link = new OwnLink(notifying
                .make(Long.valueOf(matter), 1L, who("grid").uri("").toString())
                .link());
    }

    private Answer answered(String outcome) {
        String task = task("county-police");
        Map<String, Object> answers = new HashMap<>(who("county-police").ordinaryAnswers(task));
        answers.put("outcome", outcome);
        return who("county-police").submits(task, answers);
    }

    /** The id of the open answer to the complaint, as somebody's work list shows it. */
    private String task(String who) {
        for (var item :
                who(who).get("/api/work-items?limit=200").expect(200).body().path("items")) {
            if (item.path("element").asText().equals("answer-complaint")
                    && item.path("matter").asText().equals(matter)) {
                return item.path("id").asText();
            }
        }
        throw new AssertionError(who + " sees no complaint to answer");
    }

    private String endOfMatter() {
        return jdbc.sql("select coalesce(ended_as, stage) from matter where id = ?")
                .param(Long.valueOf(matter))
                .query(String.class)
                .single();
    }

    @Test
    void thePersonIsRightAndTheMatterEndsWhileTheLoopGoesOn() {
        reportedBy("grid");
        List<Map<String, Object>> colours = colours();
        who("secretary").does(matter, "look-into-non-cooperation", Map.of("outcome", "request-police"));
        who("station").does(matter, "command-police-work");
        assertThat(link.page()).contains("已受理，驻村辅警会上门向您说明");
        assertThat(link.states("等我把药给母亲送去就走")).isEqualTo(302);
        assertThat(link.complains("没人问原因就叫来了警察")).isEqualTo(302);
        assertThat(link.page()).contains("等待答复");

        answered("upheld").expect(204);

        assertThat(endOfMatter()).isEqualTo("COMPLAINT_UPHELD");
        assertThat(link.page()).contains("成立，事项已结束").contains("您的投诉成立");
        assertThat(who("grid")
                        .get("/api/matters/" + matter)
                        .expect(200)
                        .body()
                        .path("end")
                        .asText())
                .isEqualTo("complaint-upheld");
        assertThat(who("officer").work(matter)).isEmpty();
        assertThat(link.page()).doesNotContain("<form");
        assertThat(colours()).isEqualTo(colours);
        assertThat(story.openTasks()).containsExactly("receive-person");
        story.does("grid", "receive-person");
    }

    @Test
    void whoeverHadAHandInTheMatterCannotAnswer() {
        reportedBy("grid");
        link.complains("市里的人自己批的延期");
        transactions.executeWithoutResult(
                tx -> jdbc.sql("insert into matter_event (id, matter_id, at, account_id, post, what)"
                                + " select 1, ?, current_timestamp, id, 'county-police@141182000000', 'period-extended'"
                                + " from account where username = 'county-police'")
                        .param(Long.valueOf(matter))
                        .update());

        Answer refusal = answered("dismissed").expect(409);

        assertThat(refusal.code()).isEqualTo("matter-own-hand");
        assertThat(link.page()).contains("等待答复");
        assertThat(who("station")
                        .get("/api/work-items/" + task("county-police"))
                        .status())
                .isIn(403, 404);
    }

    /** The colour that the case has, why and since when, and the one that was passed on. */
    private List<Map<String, Object>> colours() {
        return jdbc.sql("select c.colour, c.colour_rule, c.colour_rule_version, c.colour_reason, c.colour_since,"
                        + " r.change_id, r.colour as passed_on, r.since from return_case c"
                        + " left join code_register r on r.case_number = c.number where c.number = ?")
                .param(story.number())
                .query()
                .listOfRows();
    }

    @Test
    void thePersonIsWrongAndTheMatterGoesOn() {
        reportedBy("grid");
        link.complains("我不想配合");

        answered("dismissed").expect(204);

        assertThat(endOfMatter()).isEqualTo("ARRANGING");
        assertThat(link.page()).contains("不成立，详见答复书");
        assertThat(link.complains("又有新的情况")).isEqualTo(302);
        answered("dismissed").expect(204);
    }

    @Test
    void aSecondComplaintJoinsTheOneThatWaitsAndOneAnswerIsForBoth() {
        reportedBy("grid");
        link.complains("第一件");
        link.complains("第二件");
        String task = task("county-police");
        assertThat(who("county-police")
                        .opens(task)
                        .path("data")
                        .path("complaint")
                        .asText())
                .contains("第一件")
                .contains("第二件");

        answered("dismissed").expect(204);

        assertThat(link.page()).doesNotContain("等待答复");
    }

    @Test
    void aComplaintIsAnsweredAlsoWhereTheMatterHasEndedMeanwhile() {
        reportedBy("grid");
        link.complains("没人问过我");
        who("secretary").does(matter, "look-into-non-cooperation", Map.of("outcome", "mistaken"));
        assertThat(endOfMatter()).isEqualTo("MISTAKEN");

        answered("upheld").expect(204);

        assertThat(endOfMatter()).isEqualTo("MISTAKEN");
        assertThat(link.page()).doesNotContain("等待答复");
        assertThat(paper("county-police")).isEqualTo(200);
        for (String other : List.of("grid", "secretary", "officer", "neighbour", "legal")) {
            assertThat(paper(other)).as(other).isEqualTo(404);
        }
    }

    @Test
    void theAnswerIsHandedOutAlsoWhereTheRecordWasSealedMeanwhile() {
        reportedBy("grid");
        link.complains("没人问过我");
        transactions.executeWithoutResult(tx -> jdbc.sql("update matter set stage = 'CLOSED', ended_as = 'PENALISED',"
                        + " closed_at = reported_at, sealed = true where id = ?")
                .param(Long.valueOf(matter))
                .update());

        answered("dismissed").expect(204);

        assertThat(paper("county-police")).isEqualTo(200);
        assertThat(paper("station-head")).isEqualTo(404);
        who("county-police").get("/api/matters/" + matter).expect(404);
    }

    /** How the written answer to the complaint is answered to somebody. */
    private int paper(String who) {
        Long complaint = jdbc.sql("select id from matter_complaint where matter_id = ?")
                .param(Long.valueOf(matter))
                .query(Long.class)
                .single();
        return who(who).get("/policing/matters/" + matter + "/complaints/" + complaint + "/answer.pdf")
                .status();
    }
}
