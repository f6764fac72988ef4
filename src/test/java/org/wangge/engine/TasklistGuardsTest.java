package org.wangge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.problem.Problem;
import org.wangge.testing.OnH2;
import org.wangge.testing.SignedInClient;

/** Every way into the engine that its own web applications have, tried with personal data in hand. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({RecordingDoor.class, Errands.class})
class TasklistGuardsTest {
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String VALUES =
            "{\"variables\":{\"remark\":{\"value\":\"" + RecordingDoor.SECRET + "\",\"type\":\"String\"}}}";

    @LocalServerPort
    private int port;

    @Autowired
    private Errands errands;

    @Autowired
    private RecordingDoor door;

    @Autowired
    private EngineAccess engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private SignedInClient health;
    private Task task;

    @BeforeEach
    void begin() {
        door.reset();
        task = errands.begin(Errands.VILLAGE);
        health = tasklistOf("health");
    }

    private SignedInClient tasklistOf(String username) {
        SignedInClient client = SignedInClient.as(username, port);
        assertThat(client.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        return client;
    }

    @Test
    void oneSignInOpensTheTasklistWhoseTaskShowsWhatTheDomainKnows() {
        HttpResponse<String> list = health.get(ENGINE + "/task?processInstanceId=" + task.getProcessInstanceId());
        HttpResponse<String> form = health.get(ENGINE + "/task/" + task.getId() + "/form-variables");

        assertThat(list.body()).contains(task.getId());
        assertThat(form.body()).contains(RecordingDoor.SECRET);
        assertThat(health.get(ENGINE + "/task/" + task.getId() + "/deployed-form")
                        .statusCode())
                .isEqualTo(200);
        assertThat(EngineScan.of(jdbc).find(List.of(RecordingDoor.SECRET, "13523832096")))
                .isEmpty();
    }

    @Test
    void whatIsSubmittedReachesTheDoorAndOnlyItsFactsAreStored() {
        door.facts = Map.of("outcome", "received");

        HttpResponse<String> answer = health.post(ENGINE + "/task/" + task.getId() + "/submit-form", VALUES);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(door.submitted.get(task.getId())).containsEntry("remark", RecordingDoor.SECRET);
        assertThat(errands.variables(task.getProcessInstanceId()))
                .containsEntry("outcome", "received")
                .doesNotContainKey("remark");
        assertThat(errands.now(task.getProcessInstanceId()).getAssignee()).isEqualTo("grid");
        assertThat(EngineScan.of(jdbc).find(List.of(RecordingDoor.SECRET, "13523832096")))
                .isEmpty();
    }

    @Test
    void aDoorThatLeaksIsStoppedAtTheSerializer() {
        door.facts = Map.of("outcome", RecordingDoor.SECRET);

        HttpResponse<String> answer = health.post(ENGINE + "/task/" + task.getId() + "/submit-form", VALUES);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("13523832096");
        assertThat(errands.now(task.getProcessInstanceId()).getId()).isEqualTo(task.getId());
        assertThat(EngineScan.of(jdbc).find(List.of("13523832096"))).isEmpty();
    }

    @Test
    void aRefusalKeepsTheTaskAndSaysWhyWithItsOwnStatus() {
        for (Problem refusal : List.of(
                Problem.forbidden(),
                Problem.notFound(),
                Problem.conflict("already-done"),
                Problem.invalid("remark", "required"))) {
            door.refusal = refusal;

            HttpResponse<String> answer = health.post(ENGINE + "/task/" + task.getId() + "/submit-form", VALUES);

            assertThat(answer.statusCode()).isEqualTo(refusal.status());
        }
        assertThat(errands.now(task.getProcessInstanceId()).getId()).isEqualTo(task.getId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST|/task/ID/complete|{`variables`:{}}",
                "POST|/task/ID/resolve|{}",
                "POST|/task/ID/delegate|{`userId`:`grid`}",
                "POST|/task/ID/bpmnError|{`errorCode`:`x`}",
                "PUT|/task/ID|{`name`:`程林艳`}",
                "POST|/task/create|{`name`:`程林艳`}",
                "PUT|/task/ID/variables/remark|{`value`:`程林艳`}",
                "PUT|/task/ID/localVariables/outcome|{`value`:`done`}",
                "POST|/task/ID/variables|{`modifications`:{}}",
                "POST|/task/ID/comment/create|{`message`:`程林艳`}",
                "POST|/task/ID/attachment/create|{}",
                "POST|/task/ID/identity-links|{`userId`:`grid`,`type`:`candidate`}",
                "DELETE|/task/ID|{}",
                "PUT|/process-instance/PI/variables/outcome|{`value`:`done`}",
                "POST|/process-instance/PI/modification|{`instructions`:[]}",
                "DELETE|/process-instance/PI|{}",
                "PUT|/execution/PI/localVariables/outcome|{`value`:`done`}",
                "POST|/execution/PI/signal|{}",
                "POST|/process-definition/key/errand/start|{`businessKey`:`程林艳`}",
                "POST|/process-definition/key/errand/submit-form|{`variables`:{}}",
                "POST|/message|{`messageName`:`case-ended`}",
                "POST|/signal|{`name`:`x`}",
                "POST|/condition|{}",
                "POST|/filter/create|{`name`:`程林艳`,`resourceType`:`Task`,`query`:{}}",
                "POST|/deployment/create|{}",
                "POST|/external-task/fetchAndLock|{`workerId`:`x`,`topics`:[]}",
                "POST|/user/create|{}",
                "PUT|/history/user-operation/x/set-annotation|{`annotation`:`程林艳`}",
                "POST|/migration/execute|{}",
                "PUT|/job/x/retries|{`retries`:1}",
                "GET|/history/process-definition/PD/statistics|{}",
                "GET|/history/process-definition/cleanable-process-instance-report|{}",
                "GET|/task/report/candidate-group-count|{}",
                "GET|/schema/log|{}",
                "GET|/metrics/activity-instance-start/sum|{}"
            })
    void everyOtherWayInIsClosed(String method, String path, String body) {
        String address = path.replace("ID", task.getId())
                .replace("PI", task.getProcessInstanceId())
                .replace("PD", task.getProcessDefinitionId());

        HttpResponse<String> answer = health.send(method, ENGINE + address, body.replace('`', '"'));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"forbidden\"");
        assertThat(errands.now(task.getProcessInstanceId()).getId()).isEqualTo(task.getId());
    }

    @Test
    void theEnginesOwnUsersAreNeverMadeHere() {
        HttpResponse<String> answer =
                tasklistOf("admin").post("/camunda/api/admin/setup/default/user/create", "{\"profile\":{}}");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aTaskIsTakenFromOnesOwnQueueForOneself() {
        String path = ENGINE + "/task/" + task.getId();

        assertThat(health.post(path + "/claim", "{\"userId\":\"grid\"}").statusCode())
                .isEqualTo(403);
        assertThat(tasklistOf("grid")
                        .post(path + "/claim", "{\"userId\":\"grid\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(health.post(path + "/claim", "{\"userId\":\"health\"}").statusCode())
                .isEqualTo(204);
        assertThat(errands.now(task.getProcessInstanceId()).getAssignee()).isEqualTo("health");
    }

    @Test
    void onlyWhoHoldsATaskGivesItBack() {
        engine.asSystem(() -> tasks.setAssignee(task.getId(), "health"));
        String path = ENGINE + "/task/" + task.getId();
        SignedInClient city = tasklistOf("city");

        assertThat(city.post(path + "/unclaim", "{}").statusCode()).isEqualTo(403);
        assertThat(city.post(path + "/assignee", "{\"userId\":\"city\"}").statusCode())
                .isEqualTo(403);
        assertThat(city.post(path + "/assignee", "{\"userId\":null}").statusCode())
                .isEqualTo(403);
        assertThat(errands.now(task.getProcessInstanceId()).getAssignee()).isEqualTo("health");
        assertThat(health.post(path + "/unclaim", "{}").statusCode()).isEqualTo(204);
    }

    @Test
    void aNeighbourSeesNothingOfAnotherVillage() {
        SignedInClient neighbour = tasklistOf("neighbour");

        assertThat(neighbour.get(ENGINE + "/task").body()).isEqualTo("[]");
        assertThat(neighbour.get(ENGINE + "/task/count").body()).contains("\"count\":0");
        assertThat(neighbour.get(ENGINE + "/history/task/count").body()).contains("\"count\":0");
        assertThat(neighbour.get(ENGINE + "/task/" + task.getId()).statusCode()).isEqualTo(404);
        assertThat(neighbour
                        .get(ENGINE + "/task/" + task.getId() + "/form-variables")
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour
                        .get(ENGINE + "/process-instance/" + task.getProcessInstanceId())
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour
                        .post(ENGINE + "/task/" + task.getId() + "/submit-form", VALUES)
                        .statusCode())
                .isEqualTo(404);
        assertThat(door.submitted).isEmpty();
    }

    @Test
    void withoutASessionNothingAnswers() {
        SignedInClient nobody = SignedInClient.nobody(port);

        assertThat(nobody.get(ENGINE + "/task").statusCode()).isIn(302, 401);
        assertThat(nobody.get("/camunda/app/tasklist/default/").statusCode()).isIn(302, 401);
    }

    @Test
    void cockpitIsForSupervisorsAndAdminForAdministrators() {
        assertThat(health.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(health.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        assertThat(tasklistOf("township").get("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
        assertThat(tasklistOf("township").get("/camunda/app/admin/default/").statusCode())
                .isEqualTo(403);
        assertThat(tasklistOf("admin").get("/camunda/app/admin/default/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void signingOutThereSignsOutHere() {
        HttpResponse<String> answer = health.post("/camunda/api/admin/auth/user/default/logout", "{}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"storage\"");
        assertThat(health.get(ENGINE + "/task").statusCode()).isIn(302, 401);
        assertThat(health.get("/api/demo/clock").statusCode()).isEqualTo(401);
    }
}
