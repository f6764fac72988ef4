package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.policing.person.Notifying;
import org.wangge.scenario.Actor;
import org.wangge.scenario.Answer;
import org.wangge.scenario.AtOnce;
import org.wangge.scenario.OwnLink;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.testing.OnH2;

/** The station makes one matter of two: nobody who was part of the second loses by it. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class JoinedMattersTest extends Scenario {

    private static final String COMMAND = "command-police-work";

    @Autowired
    private Notifying notifying;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private MatterStory main;
    private MatterStory part;
    private OwnLink link;

    @BeforeEach
    void twoMatters() {
        main = requested("checkpoint");
        part = requested("station2");
        link = linkOf(part);
        assertThat(link.states("我只是路过")).isEqualTo(302);
        part.does("station", COMMAND, Map.of("outcome", "join", "into", main.id()));
    }

    private void countyPoliceHadAHandIn(MatterStory matter, int times) {
        transactions.executeWithoutResult(tx -> {
            jdbc.sql("delete from matter_event where id = 1").update();
            jdbc.sql("insert into matter_event (id, matter_id, at, account_id, post, what)"
                            + " select 1, ?, current_timestamp, id, 'county-police@141182000000', 'period-extended'"
                            + " from account where username = 'county-police' and 1 = ?")
                    .params(Long.valueOf(matter.id()), times)
                    .update();
        });
    }

    private OwnLink linkOf(MatterStory matter) {
        return new OwnLink(notifying
                .make(Long.valueOf(matter.id()), 1L, who("station").uri("").toString())
                .link());
    }

    private MatterStory requested(String reporter) {
        return MatterStory.reported(this, Returnee.VILLAGE, reporter, "obstructs-checkpoint")
                .does("secretary", "look-into-non-cooperation", "request-police");
    }

    @Test
    void thePersonReadsWhereItGoesOnAndIsHeardThere() {
        assertThat(link.page()).contains("把几件事并在一起办理", "民警提出").doesNotContain("已并入另一事项");
        assertThat(link.states("请看卡口录像")).isEqualTo(302);
        assertThat(staffPage("station")).contains("我只是路过", "请看卡口录像");
        assertThat(main.happened()).contains("person-heard own-link");

        main.does("station", COMMAND).does("officer", "visit-person", "agrees");
        assertThat(link.page()).contains("已并入另一事项办理").doesNotContain("已配合", "<form");
    }

    @Test
    void aComplaintOfThePersonEndsTheWhole() {
        main.does("station", COMMAND);
        assertThat(link.complains("没有人听我说")).isEqualTo(302);
        String task = who("county-police").taskId(main.id(), "answer-complaint");
        var answers = who("county-police").ordinaryAnswers(task);
        answers.put("outcome", "upheld");
        who("county-police").submits(task, answers).expect(204);

        assertThat(main.end()).isEqualTo("complaint-upheld");
        assertThat(part.end()).isEqualTo("complaint-upheld");
        assertThat(link.page()).contains("成立，事项已结束").doesNotContain("<form");
        assertThat(staffPage("county-police")).contains("没有人听我说");
    }

    @Test
    void aComplaintThatWaitedWhenItWasJoinedEndsTheWholeAsWell() {
        MatterStory third = requested("station2");
        OwnLink own = linkOf(third);
        assertThat(own.complains("没有人听我说")).isEqualTo(302);
        third.does("station", COMMAND, Map.of("outcome", "join", "into", main.id()));
        main.does("station", COMMAND);
        String task = who("county-police").taskId(third.id(), "answer-complaint");
        var answers = who("county-police").ordinaryAnswers(task);
        answers.put("outcome", "upheld");
        countyPoliceHadAHandIn(main, 1);
        assertThat(who("county-police").submits(task, answers).expect(409).code())
                .isEqualTo("matter-own-hand");
        countyPoliceHadAHandIn(main, 0);
        who("county-police").submits(task, answers).expect(204);

        assertThat(main.end()).isEqualTo("complaint-upheld");
        assertThat(third.end()).isEqualTo("complaint-upheld");
        assertThat(who("officer").work(main.id())).isEmpty();
        assertThat(own.page()).contains("成立，事项已结束").doesNotContain("<form");
    }

    @Test
    void theFileHasWhatWasReportedOfBoth() {
        assertThat(main.file().path("reports")).hasSize(2);
    }

    @Test
    void whoReportedThePartDecidesNothingAboutTheWhole() {
        main.does("station", COMMAND)
                .does("officer", "visit-person", "report-to-station")
                .does("station", "weigh-next-step", "dispose")
                .does("station", "propose-disposition", "administrative-case")
                .does("station-head", "confirm-disposition");
        CaseStory story = CaseStory.of(this, main).isRegistered().isInspectedAndQuestioned();
        assertThat(story.tries(
                                "station2",
                                "intend-decision",
                                "outcome",
                                "intend",
                                "fine",
                                200,
                                "days",
                                0,
                                "evidence",
                                List.of())
                        .expect(409)
                        .code())
                .isEqualTo("reported-it");
    }

    @Test
    void nobodyReadsWhetherAnotherComplained() {
        main.does("station", COMMAND);
        OwnLink first = linkOf(main);
        assertThat(first.page()).doesNotContain("等待答复");
        assertThat(link.complains("没有人听我说")).isEqualTo(302);
        assertThat(first.page()).doesNotContain("等待答复");
    }

    @Test
    void ofTwoOfficersWhoJoinThemCrosswiseAtOnceOneOnlyIsTakenAtHisWord() {
        MatterStory one = requested("checkpoint");
        MatterStory other = requested("grid");
        List<Answer> answers = AtOnce.both(
                () -> one.tries("station", COMMAND, Map.of("outcome", "join", "into", other.id())),
                () -> other.tries("station2", COMMAND, Map.of("outcome", "join", "into", one.id())));
        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(Stream.of(one, other)
                        .filter(matter -> matter.tasksOf("station").contains(COMMAND)))
                .hasSize(1);
    }

    private String staffPage(String who) {
        String credentials = Base64.getEncoder().encodeToString((who + ":" + Actor.PASSWORD).getBytes());
        return who(who).exchange(HttpRequest.newBuilder(who(who).uri("/policing/matters/" + main.id()))
                        .header("Authorization", "Basic " + credentials)
                        .build())
                .body();
    }
}
