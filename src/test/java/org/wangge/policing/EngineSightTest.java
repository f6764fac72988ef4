package org.wangge.policing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.scenario.Answer;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.TasklistActor;
import org.wangge.testing.OnH2;

/**
 * Asks the engine's own lists and reads, as the Tasklist and Cockpit do, for a matter: none answers anybody but those
 * who may read its file now, and who has a task in it finds that task alone.
 */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class EngineSightTest extends Scenario {

    /** Who never works on a matter, whatever lies in their units. */
    private static final List<String> STRANGERS = List.of(
            "neighbour",
            "township",
            "township2",
            "city",
            "admin",
            "auditor",
            "checkpoint",
            "grid",
            "contact",
            "health",
            "transport",
            "legal",
            "county-police",
            OtherStation.OFFICER);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private String number;
    private String id;
    private String instance;
    private String task;
    private String definition;
    private String variable;

    @BeforeEach
    void report() {
        OtherStation.maySignIn(jdbc, transactions);
        number = registered(Returnee.somebody().fromAHighRiskArea()).number();
        id = who("checkpoint")
                .post(
                        "/api/cases/" + number + "/non-cooperation",
                        Map.of("kind", "refuses-test", "account", "推开采样棒，不肯采"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        look();
    }

    @Test
    void whileTheVillageArrangesItsSecretaryAloneIsAnswered() {
        answersNobody(STRANGERS);
        answersNobody(List.of("station", "station2", "station-head", "officer"));
        answers(List.of("secretary"));
    }

    @Test
    void onceThePoliceHaveItStationAndOfficerAreAnsweredAndTheSecretaryNoMore() {
        toThePolice();
        who("station").does(id, "command-police-work");
        look();

        answersNobody(STRANGERS);
        answersNobody(List.of("secretary"));
        answers(List.of("station", "station2", "station-head", "officer"));
    }

    @Test
    void whoHasATaskInAMatterFindsThatTaskAndNothingElse() {
        who("secretary")
                .does(
                        id,
                        "look-into-non-cooperation",
                        Map.of("outcome", "need", "helper", "health-worker", "until", "2022-04-11T20:00+08:00"));
        look();
        TasklistActor health = inTheTasklist("health");

        assertThat(health.tasks(id)).containsExactly("meet-need");
        assertThat(health.engine("GET", filled("/task/TASK/form-variables"), null)
                        .status())
                .isEqualTo(200);
        SoftAssertions all = new SoftAssertions();
        for (String list : EngineQuestions.LISTS) {
            if (!list.startsWith("/task")) {
                Answer answer = health.engine("GET", filled(list), null);
                all.assertThat(isEmpty(answer)).as("%s", answer).isTrue();
            }
        }
        for (String thing : EngineQuestions.THINGS) {
            if (!thing.startsWith("/task")) {
                Answer answer = health.engine("GET", filled(thing), null);
                all.assertThat(answer.status()).as("%s", answer).isIn(403, 404);
            }
        }
        all.assertAll();
        who("health").get("/api/matters/" + id).expect(404);
        answersNobody(List.of("contact", "grid", "township", "city", "transport"));

        health.does(id, "meet-need");

        assertThat(health.tasks(id)).isEmpty();
    }

    @Test
    void aMatterThatIsOverIsAnsweredToNobody() {
        who("secretary").does(id, "look-into-non-cooperation");

        List<String> everybody = new ArrayList<>(STRANGERS);
        everybody.addAll(List.of("secretary", "station", "station-head", "officer"));
        SoftAssertions all = new SoftAssertions();
        for (String who : everybody) {
            TasklistActor person = inTheTasklist(who);
            for (String list : EngineQuestions.LISTS) {
                if (list.startsWith("/history")) {
                    Answer answer = person.engine("GET", filled(list), null);
                    all.assertThat(isEmpty(answer)).as("%s: %s", who, answer).isTrue();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void aResidentOfficerWhoTriesToDecideFindsNoDoor() {
        toThePolice();
        who("station").does(id, "command-police-work");
        who("officer").does(id, "visit-person", Map.of("outcome", "report-to-station"));
        triesInVain("weigh-next-step");
        who("station").does(id, "weigh-next-step", Map.of("outcome", "dispose"));
        triesInVain("propose-disposition");
        who("station").does(id, "propose-disposition");
        triesInVain("confirm-disposition");
    }

    private void toThePolice() {
        who("secretary").does(id, "look-into-non-cooperation", Map.of("outcome", "request-police"));
    }

    private void triesInVain(String element) {
        look();
        TasklistActor inTheTasklist = inTheTasklist("officer");
        inTheTasklist.submits(task, Map.of("outcome", "confirm")).expect(404);
        inTheTasklist
                .engine("POST", "/task/" + task + "/claim", Map.of("userId", "officer"))
                .expect(403);
        who("officer").get("/api/work-items/" + task).expect(404);
        who("officer").submits(task, Map.of("outcome", "confirm")).expect(404);
        who("officer").post("/api/work-items/" + task + "/claim", null).expect(404);
        assertThat(who("officer").tasks(id)).doesNotContain(element);
    }

    private void answersNobody(List<String> people) {
        SoftAssertions all = new SoftAssertions();
        for (String who : people) {
            TasklistActor person = inTheTasklist(who);
            for (String list : EngineQuestions.LISTS) {
                Answer answer = person.engine("GET", filled(list), null);
                all.assertThat(isEmpty(answer)).as("%s: %s", who, answer).isTrue();
            }
            for (String thing : EngineQuestions.THINGS) {
                Answer answer = person.engine("GET", filled(thing), null);
                all.assertThat(answer.status()).as("%s: %s", who, answer).isIn(403, 404);
            }
            all.assertThat(named(person)).as("%s by name", who).isEmpty();
        }
        all.assertAll();
    }

    private void answers(List<String> people) {
        SoftAssertions all = new SoftAssertions();
        for (String who : people) {
            TasklistActor person = inTheTasklist(who);
            for (String list : EngineQuestions.TELLING) {
                Answer answer = person.engine("GET", filled(list), null);
                all.assertThat(isEmpty(answer)).as("%s: %s", who, answer).isFalse();
            }
            all.assertThat(person.engine("GET", filled("/process-instance/PI"), null)
                            .status())
                    .as(who)
                    .isEqualTo(200);
        }
        all.assertAll();
    }

    /** In which of the answers to questions that name nothing the matter shows all the same. */
    private List<String> named(TasklistActor person) {
        List<String> found = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (String path : List.of(
                "/task?maxResults=500",
                "/process-instance?maxResults=500",
                "/history/process-instance?maxResults=500",
                "/history/task?maxResults=500",
                "/history/user-operation?maxResults=500",
                "/history/identity-link-log?maxResults=500",
                "/event-subscription?maxResults=500",
                "/job?maxResults=500",
                "/tenant?maxResults=500",
                "/tenant?userMember=secretary",
                "/tenant?userMember=station",
                "/tenant/matter-KEY")) {
            answers.add(person.engine("GET", filled(path), null));
        }
        answers.add(person.engine("POST", "/task", Map.of("processInstanceId", instance)));
        answers.add(person.engine("POST", "/history/task", Map.of("processInstanceId", instance)));
        answers.add(person.engine("POST", "/process-instance", Map.of("processInstanceIds", List.of(instance))));
        for (JsonNode filter : person.engine("GET", "/filter", null).body()) {
            answers.add(person.engine("GET", "/filter/" + filter.path("id").asText() + "/list", null));
        }
        for (Answer answer : answers) {
            String text = answer.status() == 200 ? answer.body().toString() : "";
            if (text.contains(id) || text.contains(instance) || text.contains(task)) {
                found.add(answer.request());
            }
        }
        return found;
    }

    private static boolean isEmpty(Answer answer) {
        return answer.status() == 200
                && (answer.body().isArray()
                        ? answer.body().isEmpty()
                        : answer.body().path("count").asInt(-1) == 0);
    }

    private String filled(String path) {
        return path.replace("PI", instance)
                .replace("KEY", id)
                .replace("TASK", task)
                .replace("DEF", definition)
                .replace("VAR", variable);
    }

    /** Looks up what the engine calls the things of the matter now. */
    private void look() {
        instance = one("select PROC_INST_ID_ from ACT_RU_EXECUTION where TENANT_ID_ = ? limit 1");
        task = one("select ID_ from ACT_RU_TASK where TENANT_ID_ = ? limit 1");
        definition = one("select PROC_DEF_ID_ from ACT_RU_EXECUTION where TENANT_ID_ = ? limit 1");
        variable = one("select ID_ from ACT_HI_VARINST where TENANT_ID_ = ? limit 1");
    }

    private String one(String sql) {
        return jdbc.sql(sql).param("matter-" + id).query(String.class).single();
    }
}
