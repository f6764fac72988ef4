package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Answer;
import org.wangge.scenario.AtOnce;
import org.wangge.testing.OnBothDatabases;

/** Two at once on one report, and what is sent twice: one of them has done it, or both are in it, and nothing is lost. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class RoundRacesTest extends Rounds {

    private static final List<String> DAYS = List.of(MONDAY, TUESDAY, "2022-04-13");

    @Test
    void ofTwoWhoSignOneReportOneHasSignedIt() {
        for (String day : DAYS) {
            until(day + "T11:05");
            signs("secretary", VILLAGE, day).expect(200);
            List<String> missing = texts(report(TOWNSHIP, day).path("missing"));
            List<Answer> answers = day.equals(MONDAY)
                    ? AtOnce.both(
                            () -> signs("township", TOWNSHIP, day, missing),
                            () -> signs("township2", TOWNSHIP, day, missing))
                    : oneByTheListAndOneByTheApi(day, missing);
            assertThat(AtOnce.statuses(answers).get(0)).isIn(200, 204);
            assertThat(AtOnce.statuses(answers).get(1)).isEqualTo(409);
            assertThat(answers).anyMatch(answer -> answer.code().equals("already-done"));
            assertThat(report(TOWNSHIP, day).path("versions")).hasSize(1);
            assertThat(tasksOf(who("township"), "sign-township-report")).isEmpty();
        }
    }

    private List<Answer> oneByTheListAndOneByTheApi(String day, List<String> missing) {
        String task = taskOf(who("township2"), "sign-township-report");
        Map<String, Object> form = who("township2").ordinaryAnswers(task);
        return AtOnce.both(() -> signs("township", TOWNSHIP, day, missing), () -> who("township2")
                .submits(task, form));
    }

    @Test
    void aSignatureThatIsSentTwiceIsOneSignature() {
        until("2022-04-11T11:05");
        assertThat(AtOnce.statuses(AtOnce.both(
                        () -> signs("secretary", VILLAGE, MONDAY), () -> signs("secretary", VILLAGE, MONDAY))))
                .containsExactly(200, 409);
        assertThat(signs("secretary", VILLAGE, MONDAY).expect(409).code()).isEqualTo("already-done");
        assertThat(report(VILLAGE, MONDAY).path("versions")).hasSize(1);

        List<Answer> keyed = AtOnce.both(() -> signsByKey(), () -> signsByKey());
        keyed.forEach(answer -> answer.expect(200));
        assertThat(signsByKey().expect(200).body()).isEqualTo(keyed.get(0).body());
        assertThat(keyed.get(1).body()).isEqualTo(keyed.get(0).body());
        assertThat(report(OTHER_VILLAGE, MONDAY).path("versions")).hasSize(1);
    }

    private Answer signsByKey() {
        return who("neighbour")
                .send(
                        "POST",
                        path(OTHER_VILLAGE, MONDAY) + "/sign",
                        Map.of("confirm", true),
                        "Idempotency-Key",
                        "sign-" + OTHER_VILLAGE + MONDAY);
    }

    @Test
    void aCorrectionBeneathIsInTheTotalOrMakesItOutdated() {
        for (String day : DAYS) {
            until(day + "T11:05");
            signs("secretary", VILLAGE, day).expect(200);
            List<String> missing = texts(report(TOWNSHIP, day).path("missing"));
            Map<String, Object> correction = Map.of("reason", "漏填", "typed", Map.of("vehicles", 5));
            List<Answer> answers = AtOnce.both(
                    () -> posts("secretary", VILLAGE, day, "/corrections", correction),
                    () -> signs("township", TOWNSHIP, day, missing));
            assertThat(AtOnce.statuses(answers)).containsExactly(200, 201);

            JsonNode total = report(TOWNSHIP, day);
            boolean within = total.path("figures").path("vehicles").asInt() == 5;
            assertThat(total.path("outdated").asBoolean()).isEqualTo(!within);
            assertThat(tasksOf(who("township"), "sign-township-anew")).hasSize(within ? 0 : 1);
            if (!within) {
                doesTask("township", "sign-township-anew", Map.of());
            }
            assertThat(figure(report(TOWNSHIP, day), "vehicles")).isEqualTo(5);
            assertThat(report(TOWNSHIP, day).path("outdated").asBoolean()).isFalse();
        }
    }

    @Test
    void aGridThatConfirmsWhileItsVillageSignsIsInTheReportOrIsTold() {
        for (String day : DAYS) {
            until(day + "T11:05");
            Map<String, Object> row = Map.of("typed", Map.of("needs", 3));
            List<Answer> answers = AtOnce.both(
                    () -> posts("grid", VILLAGE, day, "/grids/" + GRID + "/confirm", row),
                    () -> signs("secretary", VILLAGE, day));
            answers.get(1).expect(200);
            boolean within = answers.get(0).status() == 200;
            assertThat(within ? "" : answers.get(0).expect(409).code()).isIn("", "already-done");

            JsonNode village = report(VILLAGE, day);
            assertThat(village.path("received").asInt()).isEqualTo(within ? 1 : 0);
            assertThat(village.path("figures").path("needs").asInt()).isEqualTo(within ? 3 : 0);
        }
    }

    @Test
    void aGridLeaderWhoPressesTwiceHasConfirmedOnce() {
        for (String day : DAYS) {
            until(day + "T09:00");
            Map<String, Object> row = Map.of("typed", Map.of("needs", 2));
            AtOnce.both(
                            () -> posts("grid", VILLAGE, day, "/grids/" + GRID + "/confirm", row),
                            () -> posts("grid", VILLAGE, day, "/grids/" + GRID + "/confirm", row))
                    .forEach(answer -> answer.expect(200));
            until(day + "T11:05");
            assertThat(report(VILLAGE, day).path("received").asInt()).isEqualTo(1);
            assertThat(figure(report(VILLAGE, day), "needs")).isEqualTo(2);
        }
    }
}
