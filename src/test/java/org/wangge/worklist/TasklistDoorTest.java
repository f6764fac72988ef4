package org.wangge.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wangge.scenario.Actor;
import org.wangge.scenario.TasklistActor;
import org.wangge.testing.OnBothDatabases;
import org.wangge.worklist.camunda.HomeVisitModel;

/** Whoever works in Camunda's Tasklist comes through the same door, with the same checks. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({HomeVisits.class, HomeVisitModel.class})
class TasklistDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private HomeVisitModel model;

    @Autowired
    private HomeVisits visits;

    @Test
    void theFormStartsWithTheSameValuesInEitherList() {
        String id = model.openTask(model.start("secretary"));
        var ours = new Actor(port, "grid", clock).opens(id);
        var theirs = new TasklistActor(port, "grid", clock).opens(id);
        assertThat(theirs.path("schema")).isEqualTo(ours.path("schema"));
        assertThat(theirs.path("data").path("symptomChoices"))
                .isEqualTo(ours.path("data").path("symptomChoices"));
        assertThat(theirs.path("data").path("person").asText()).isEqualTo("程**");
    }

    @Test
    void whatIsSubmittedInTheTasklistReachesTheFeatureAndOnlyFactsStay() {
        String number = model.start("secretary");
        new TasklistActor(port, "grid", clock)
                .does(number, "visit-home", Map.of("temperature", 36.6, "symptoms", List.of("fever")));

        Submission data = visits.done.get(visits.done.size() - 1);
        assertThat(data.text("outcome")).isEqualTo("met");
        assertThat(data.number("temperature")).isEqualByComparingTo(new BigDecimal("36.6"));
        assertThat(data.choices("symptoms")).containsExactly("fever");
        assertThat(model.variablesOf(number)).isEqualTo(2);
        assertThat(new Actor(port, "secretary", clock).tasks(number)).containsExactly("give-word");
    }

    @Test
    void faultyAnswersAreRefusedInTheTasklistToo() {
        String number = model.start("secretary");
        int before = visits.done.size();
        Map<String, Object> faulty = new HashMap<>(Map.of("temperature", 99));
        new TasklistActor(port, "grid", clock)
                .tries(number, "visit-home", faulty)
                .expect(422);
        assertThat(visits.done).hasSize(before);
        assertThat(new Actor(port, "grid", clock).tasks(number)).containsExactly("visit-home");
    }

    @Test
    void nobodySubmitsWhatIsAnothersInTheTasklist() {
        String id = model.openTask(model.start("secretary"));
        Map<String, Object> good = Map.of("outcome", "not-met");
        new TasklistActor(port, "secretary", clock).submits(id, good).expect(403);
        new TasklistActor(port, "township", clock).submits(id, good).expect(403);
        new TasklistActor(port, "neighbour", clock).submits(id, good).expect(404);
        assertThat(new TasklistActor(port, "grid", clock).submits(id, good).status())
                .isLessThan(300);
    }

    @Test
    void anItemTakenInTheTasklistIsTakenInOurList() {
        String number = model.start("secretary");
        String id = model.openTask(number);
        new TasklistActor(port, "grid", clock)
                .engine("POST", "/task/" + id + "/claim", Map.of("userId", "grid"))
                .expect(204);
        assertThat(new Actor(port, "grid", clock)
                        .work(number)
                        .get(0)
                        .path("assignee")
                        .asText())
                .isEqualTo("grid");
    }
}
