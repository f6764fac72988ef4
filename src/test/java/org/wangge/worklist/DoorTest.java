package org.wangge.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.wangge.worklist.WorkHttp.GOOD;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wangge.worklist.camunda.HomeVisitModel;

/** How tasks are finished, taken and handed on, and by whom. */
@WithHomeVisits
class DoorTest {

    @Autowired
    private WorkHttp work;

    @Autowired
    private HomeVisitModel model;

    @Autowired
    private HomeVisits visits;

    @ParameterizedTest
    @CsvSource({
        "neighbour,404,404",
        "admin,403,403",
        "auditor,403,403",
        "secretary,403,403",
        "health,403,403",
        "township,200,403",
        "city,200,403"
    })
    void whoIsNotInTheQueueNeitherOpensNorDoesAnything(String other, int opening, int doing) throws Exception {
        String number = model.start("secretary");
        String id = model.openTask(number);
        int before = visits.done.size();

        work.open(other, id).andExpect(status().is(opening));
        work.act(other, id, "claim", "").andExpect(status().is(doing));
        work.act(other, id, "release", "").andExpect(status().is(doing));
        work.act(other, id, "complete", GOOD).andExpect(status().is(doing));
        work.act(other, id, "complete", "{\"data\":{}}").andExpect(status().is(doing));
        if (opening != 200) {
            work.act(other, id, "delegate", "{\"to\":\"grid\"}").andExpect(status().is(doing));
        }
        assertThat(visits.done).hasSize(before);
        assertThat(model.openTask(number)).isEqualTo(id);
    }

    @Test
    void aFinishedTaskHandsItsAnswersToTheFeatureAndOnlyFactsToTheEngine() throws Exception {
        String number = model.start("secretary");
        work.act("grid", model.openTask(number), "complete", GOOD).andExpect(status().isNoContent());

        Submission data = visits.done.get(visits.done.size() - 1);
        assertThat(data.text("outcome")).isEqualTo("met");
        assertThat(data.number("temperature")).isEqualByComparingTo(new BigDecimal("36.5"));
        assertThat(data.text("note")).isEqualTo("一切正常");
        assertThat(data.instant("metAt")).isEqualTo(Instant.parse("2022-04-11T00:30:00Z"));
        assertThat(data.choices("symptoms")).containsExactly("cough", "fever");
        assertThat(data.values()).doesNotContainKeys("person", "surplus");
        assertThat(model.variable(number, "outcome")).isEqualTo("met");
        assertThat(model.variablesOf(number)).isEqualTo(2);
        work.list("grid", "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        work.list("secretary", "?mine=true&caseNumber=" + number)
                .andExpect(jsonPath("$.items[0].assignee").value("secretary"))
                .andExpect(jsonPath("$.items[0].overdue").value(true));
    }

    @Test
    void faultyAnswersAreNamedFieldByFieldAndNothingIsDone() throws Exception {
        String number = model.start("secretary");
        String id = model.openTask(number);
        work.act(
                        "grid",
                        id,
                        "complete",
                        "{\"data\":{\"outcome\":\"met\",\"temperature\":\"warm\",\"symptoms\":[\"x\"]}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("invalid"))
                .andExpect(jsonPath("$.errors[*].field", contains("temperature", "metAt", "symptoms")))
                .andExpect(jsonPath("$.errors[*].code", contains("number-invalid", "required", "value-unknown")))
                .andExpect(jsonPath("$.errors[0].message").value("请填写数字。"));
        assertThat(model.openTask(number)).isEqualTo(id);
    }

    @Test
    void whatTheFeatureRefusesLeavesTheTaskOpen() throws Exception {
        String number = model.start("secretary");
        String id = model.openTask(number);
        work.act("grid", id, "complete", "{\"data\":{\"outcome\":\"not-met\",\"note\":\"还没办完\"}}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("checklist-open"));
        assertThat(model.openTask(number)).isEqualTo(id);
        work.list("grid", "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void aFinishedTaskIsAlreadyDoneForThoseWhoSeeTheVillageAndUnknownToOthers() throws Exception {
        String id = model.openTask(model.start("secretary"));
        work.act("grid", id, "complete", GOOD).andExpect(status().isNoContent());
        for (String who : List.of("grid", "secretary", "township")) {
            for (String act : List.of("complete", "claim", "release")) {
                work.act(who, id, act, GOOD)
                        .andExpect(status().isConflict())
                        .andExpect(jsonPath("$.code").value("already-done"));
            }
        }
        work.act("neighbour", id, "complete", GOOD).andExpect(status().isNotFound());
        work.act("grid", "no-such-task", "complete", GOOD).andExpect(status().isNotFound());
    }

    @Test
    void ofTwoPeopleWhoFinishOneTaskTheSecondFindsItDone() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = model.openTask(model.start("secretary"));
            int before = visits.done.size();
            CountDownLatch start = new CountDownLatch(1);
            Callable<Integer> finish = () -> {
                start.await();
                return work.act("grid", id, "complete", GOOD)
                        .andReturn()
                        .getResponse()
                        .getStatus();
            };
            var threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<Integer>> answers = List.of(threads.submit(finish), threads.submit(finish));
                start.countDown();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 409);
                assertThat(visits.done).hasSize(before + 1);
            } finally {
                threads.shutdown();
            }
        }
    }

    @Test
    void anItemIsTakenAndGivenBack() throws Exception {
        String number = model.start("secretary");
        String id = model.openTask(number);
        work.act("grid", id, "claim", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignee").value("grid"));
        work.act("grid", id, "claim", "").andExpect(status().isOk());
        work.list("grid", "?mine=true&caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        work.act("grid", id, "release", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignee").isEmpty());
        work.list("grid", "?mine=true&caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        work.act("grid", id, "release", "").andExpect(status().isForbidden());
    }

    @Test
    void whatIsMeantForOnePersonIsThatPersonsAndCannotBeGivenBack() throws Exception {
        String id = wordOf("secretary");
        work.act("grid", id, "complete", GOOD).andExpect(status().isForbidden());
        work.act("township", id, "complete", GOOD).andExpect(status().isForbidden());
        work.act("township", id, "claim", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-claimed"));
        work.act("secretary", id, "release", "").andExpect(status().isForbidden());
        work.act("secretary", id, "complete", GOOD).andExpect(status().isNoContent());
    }

    @Test
    void itIsHandedOnByThePersonOrASupervisorToSomebodyWhoSeesTheCase() throws Exception {
        String id = wordOf("secretary");
        work.act("secretary", id, "delegate", "{\"to\":\"neighbour\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("assignee-unknown"));
        work.act("secretary", id, "delegate", "{\"to\":\"nobody\"}").andExpect(status().isUnprocessableEntity());
        work.act("secretary", id, "delegate", "{}").andExpect(status().isUnprocessableEntity());
        work.act("neighbour", id, "delegate", "{\"to\":\"neighbour\"}").andExpect(status().isNotFound());
        work.act("grid", id, "delegate", "{\"to\":\"grid\"}").andExpect(status().isForbidden());
        work.act("secretary", id, "delegate", "{\"to\":\"grid\"}").andExpect(status().isNoContent());
        work.act("secretary", id, "complete", GOOD).andExpect(status().isForbidden());
        work.act("township", id, "delegate", "{\"to\":\"township\"}").andExpect(status().isNoContent());
        work.act("township", id, "complete", GOOD).andExpect(status().isNoContent());
    }

    @Test
    void anItemOfAQueueIsHandedOnWithinTheQueueAlone() throws Exception {
        String id = model.openTask(model.start("secretary"));
        work.act("township", id, "delegate", "{\"to\":\"secretary\"}").andExpect(status().isUnprocessableEntity());
        work.act("township", id, "delegate", "{\"to\":\"grid\"}").andExpect(status().isNoContent());
        work.act("grid", id, "complete", GOOD).andExpect(status().isNoContent());
    }

    /** A case at its second task, which is one person's. */
    private String wordOf(String person) throws Exception {
        String number = model.start(person);
        work.act("grid", model.openTask(number), "complete", GOOD).andExpect(status().isNoContent());
        return model.openTask(number);
    }
}
