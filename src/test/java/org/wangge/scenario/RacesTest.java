package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.testing.OnBothDatabases;

/** Two at once: one task, one person, one key. Each is tried several times, with real threads. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class RacesTest extends Scenario {

    private static final int TIMES = 5;

    @Autowired
    private SecondHealthWorker second;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void appoint() {
        second.appoint();
    }

    @Test
    void ofTwoPeopleWhoDoOneTaskOneHasDoneIt() {
        for (int i = 0; i < TIMES; i++) {
            Story story = registered(Returnee.somebody().fromAHighRiskArea()).does("grid", "receive-person");
            String task = story.task("issue-order").path("id").asText();
            Map<String, Object> form = who("health").ordinaryAnswers(task);
            List<Answer> answers =
                    AtOnce.both(() -> who("health").submits(task, form), () -> who(SecondHealthWorker.USERNAME)
                            .submits(task, form));
            assertThat(AtOnce.statuses(answers)).containsExactly(204, 409);
            assertThat(answers).anyMatch(answer -> answer.code().equals("already-done"));
            assertThat(story.orders()).hasSize(1);
            assertThat(story.openTasks()).containsExactly("arrange-transfer");
        }
    }

    @Test
    void ofTwoCheckpointsThatRegisterOnePersonTheSecondFindsTheFirstsCase() {
        for (int i = 0; i < TIMES; i++) {
            Returnee here = Returnee.somebody().fromAHighRiskArea().on("2022-04-11");
            Map<String, Object> there = new LinkedHashMap<>(here.registration());
            there.put("unit", "141182103213");
            List<Answer> answers = AtOnce.both(
                    () -> who("checkpoint").post("/api/registrations", here.registration()),
                    () -> who("neighbour").post("/api/registrations", there));
            assertThat(AtOnce.statuses(answers)).containsExactly(200, 201);
            String number = answers.get(0).body().path("number").asText();
            assertThat(answers.get(1).body().path("number").asText()).isEqualTo(number);
            assertThat(registrationsOf(number)).isEqualTo(2);
        }
    }

    @Test
    void oneKeySentTwiceAnswersTwiceAndRegistersOnce() {
        for (int i = 0; i < TIMES; i++) {
            Returnee person = Returnee.somebody().fromAHighRiskArea().on("2022-04-11");
            String key = "checkpoint-" + person.phone();
            List<Answer> answers = AtOnce.both(() -> sends(person, key), () -> sends(person, key));
            assertThat(AtOnce.statuses(answers)).containsExactly(201, 201);
            assertThat(answers.get(0).body()).isEqualTo(answers.get(1).body());
            assertThat(registrationsOf(answers.get(0).body().path("number").asText()))
                    .isEqualTo(1);
            assertThat(sends(Returnee.somebody().on("2022-04-11"), key)
                            .expect(422)
                            .code())
                    .isEqualTo("idempotency-key-reused");
        }
    }

    private Answer sends(Returnee person, String key) {
        return who("checkpoint").send("POST", "/api/registrations", person.registration(), "Idempotency-Key", key);
    }

    private int registrationsOf(String number) {
        return jdbc.sql("select count(*) from registration r join return_case c on c.id = r.case_id where c.number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
