package org.wangge.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wangge.testing.OnBothDatabases;
import org.wangge.worklist.camunda.HomeVisitModel;

/** The work list over HTTP, with a small model of its own. {@code grid} has the queue, {@code secretary} the word. */
@OnBothDatabases
@AutoConfigureMockMvc
@Import({HomeVisits.class, HomeVisitModel.class})
class WorkListTest {

    private static final String GOOD = """
            {"data":{"outcome":"met","temperature":36.5,"note":" 一切正常 ","metAt":"2022-04-11T08:30+08:00",
             "symptoms":["fever","cough"],"person":"冒名","surplus":"x"}}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private HomeVisitModel model;

    @Autowired
    private HomeVisits visits;

    @Autowired
    private ObjectMapper json;

    @Test
    void aTaskOfAQueueWaitsInTheListOfItsMembers() throws Exception {
        String number = model.start("secretary");

        list("grid", "?caseNumber=" + number)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").isEmpty())
                .andExpect(jsonPath("$.items[0].id").value(model.openTask(number)))
                .andExpect(jsonPath("$.items[0].title").value("入户走访"))
                .andExpect(jsonPath("$.items[0].process").value("home-visit"))
                .andExpect(jsonPath("$.items[0].caseNumber").value(number))
                .andExpect(jsonPath("$.items[0].queue").value("grid-leader@141182100200-01"))
                .andExpect(jsonPath("$.items[0].assignee").isEmpty())
                .andExpect(jsonPath("$.items[0].dueAt").value("2022-04-11T10:00:00+08:00"))
                .andExpect(jsonPath("$.items[0].overdue").value(false))
                .andExpect(jsonPath("$.items[0].priority").value(60))
                .andExpect(jsonPath("$.items[0].form").value("visit-home"));
        list("grid", "?mine=true&caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secretary", "neighbour", "health", "contact", "admin", "auditor", "grid-leader-141182100200"})
    void aTaskOfAQueueIsInNobodyElsesList(String other) throws Exception {
        list(other, "?caseNumber=" + model.start("grid")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"township", "city"})
    void supervisorsSeeAllQueuesBeneathTheirUnits(String supervisor) throws Exception {
        String number = model.start("secretary");
        list(supervisor, "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        list(supervisor, "?queue=grid-leader@141182100200-01&caseNumber=" + number)
                .andExpect(jsonPath("$.items", hasSize(1)));
        String all = list(supervisor, "?limit=200").andReturn().getResponse().getContentAsString();
        assertThat(all).contains("\"" + number + "\"");
    }

    @ParameterizedTest
    @CsvSource({"secretary,403", "grid-leader-141182100200,404", "neighbour,404", "health,403", "admin,404"})
    void anothersQueueIsNotListed(String other, int answer) throws Exception {
        list(other, "?queue=grid-leader@141182100200-01").andExpect(status().is(answer));
        list(other, "?queue=grid-leader@000000000000").andExpect(status().isNotFound());
    }

    @Test
    void anItemIsShownWithItsFormAndWhatItStartsWith() throws Exception {
        String id = model.openTask(model.start("secretary"));
        http.perform(get("/api/work-items/" + id).with(user("grid")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id))
                .andExpect(jsonPath("$.schema.id").value("visit-home"))
                .andExpect(jsonPath("$.schema.components", hasSize(6)))
                .andExpect(jsonPath("$.data.person").value("程**"))
                .andExpect(jsonPath("$.data.symptomChoices[0].value").value("cough"));
    }

    @ParameterizedTest
    @CsvSource({
        "neighbour,404,404",
        "admin,404,404",
        "auditor,404,404",
        "secretary,403,403",
        "health,403,403",
        "township,200,403",
        "city,200,403"
    })
    void whoIsNotInTheQueueNeitherOpensNorDoesAnything(String other, int opening, int doing) throws Exception {
        String number = model.start("secretary");
        String id = model.openTask(number);
        int before = visits.done.size();

        http.perform(get("/api/work-items/" + id).with(user(other))).andExpect(status().is(opening));
        act(other, id, "claim", "").andExpect(status().is(doing));
        act(other, id, "release", "").andExpect(status().is(doing));
        act(other, id, "complete", GOOD).andExpect(status().is(doing));
        act(other, id, "complete", "{\"data\":{}}").andExpect(status().is(doing));
        if (opening != 200) {
            act(other, id, "delegate", "{\"to\":\"grid\"}").andExpect(status().is(doing));
        }
        assertThat(visits.done).hasSize(before);
        assertThat(model.openTask(number)).isEqualTo(id);
    }

    @Test
    void aFinishedTaskHandsItsAnswersToTheFeatureAndOnlyFactsToTheEngine() throws Exception {
        String number = model.start("secretary");
        act("grid", model.openTask(number), "complete", GOOD).andExpect(status().isNoContent());

        Submission data = visits.done.get(visits.done.size() - 1);
        assertThat(data.text("outcome")).isEqualTo("met");
        assertThat(data.number("temperature")).isEqualByComparingTo(new BigDecimal("36.5"));
        assertThat(data.text("note")).isEqualTo("一切正常");
        assertThat(data.instant("metAt")).isEqualTo(Instant.parse("2022-04-11T00:30:00Z"));
        assertThat(data.choices("symptoms")).containsExactly("cough", "fever");
        assertThat(data.values()).doesNotContainKeys("person", "surplus");
        assertThat(model.variable(number, "outcome")).isEqualTo("met");
        assertThat(model.variablesOf(number)).isEqualTo(2);
        list("grid", "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        list("secretary", "?mine=true&caseNumber=" + number)
                .andExpect(jsonPath("$.items[0].assignee").value("secretary"))
                .andExpect(jsonPath("$.items[0].overdue").value(true));
    }

    @Test
    void faultyAnswersAreNamedFieldByFieldAndNothingIsDone() throws Exception {
        String number = model.start("secretary");
        String id = model.openTask(number);
        act("grid", id, "complete", "{\"data\":{\"outcome\":\"met\",\"temperature\":\"warm\",\"symptoms\":[\"x\"]}}")
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
        act("grid", id, "complete", "{\"data\":{\"outcome\":\"not-met\",\"note\":\"还没办完\"}}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("checklist-open"));
        assertThat(model.openTask(number)).isEqualTo(id);
        list("grid", "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void aFinishedTaskIsAlreadyDoneForThoseWhoSeeTheVillageAndUnknownToOthers() throws Exception {
        String id = model.openTask(model.start("secretary"));
        act("grid", id, "complete", GOOD).andExpect(status().isNoContent());
        for (String who : List.of("grid", "secretary", "township")) {
            for (String act : List.of("complete", "claim", "release")) {
                act(who, id, act, GOOD)
                        .andExpect(status().isConflict())
                        .andExpect(jsonPath("$.code").value("already-done"));
            }
        }
        act("neighbour", id, "complete", GOOD).andExpect(status().isNotFound());
        act("grid", "no-such-task", "complete", GOOD).andExpect(status().isNotFound());
    }

    @Test
    void ofTwoPeopleWhoFinishOneTaskTheSecondFindsItDone() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = model.openTask(model.start("secretary"));
            int before = visits.done.size();
            CountDownLatch start = new CountDownLatch(1);
            Callable<Integer> finish = () -> {
                start.await();
                return act("grid", id, "complete", GOOD)
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
        act("grid", id, "claim", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignee").value("grid"));
        act("grid", id, "claim", "").andExpect(status().isOk());
        list("grid", "?mine=true&caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        act("grid", id, "release", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignee").isEmpty());
        list("grid", "?mine=true&caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        act("grid", id, "release", "").andExpect(status().isForbidden());
    }

    @Test
    void whatIsMeantForOnePersonIsThatPersonsAndCannotBeGivenBack() throws Exception {
        String id = wordOf("secretary");
        act("grid", id, "complete", GOOD).andExpect(status().isForbidden());
        act("township", id, "complete", GOOD).andExpect(status().isForbidden());
        act("township", id, "claim", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-claimed"));
        act("secretary", id, "release", "").andExpect(status().isForbidden());
        act("secretary", id, "complete", GOOD).andExpect(status().isNoContent());
    }

    @Test
    void itIsHandedOnByThePersonOrASupervisorToSomebodyWhoSeesTheCase() throws Exception {
        String id = wordOf("secretary");
        act("secretary", id, "delegate", "{\"to\":\"neighbour\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("assignee-unknown"));
        act("secretary", id, "delegate", "{\"to\":\"nobody\"}").andExpect(status().isUnprocessableEntity());
        act("secretary", id, "delegate", "{}").andExpect(status().isUnprocessableEntity());
        act("neighbour", id, "delegate", "{\"to\":\"neighbour\"}").andExpect(status().isNotFound());
        act("grid", id, "delegate", "{\"to\":\"grid\"}").andExpect(status().isForbidden());
        act("secretary", id, "delegate", "{\"to\":\"grid\"}").andExpect(status().isNoContent());
        act("secretary", id, "complete", GOOD).andExpect(status().isForbidden());
        act("township", id, "delegate", "{\"to\":\"township\"}").andExpect(status().isNoContent());
        act("township", id, "complete", GOOD).andExpect(status().isNoContent());
    }

    @Test
    void anItemOfAQueueIsHandedOnWithinTheQueueAlone() throws Exception {
        String id = model.openTask(model.start("secretary"));
        act("township", id, "delegate", "{\"to\":\"secretary\"}").andExpect(status().isUnprocessableEntity());
        act("township", id, "delegate", "{\"to\":\"grid\"}").andExpect(status().isNoContent());
        act("grid", id, "complete", GOOD).andExpect(status().isNoContent());
    }

    @Test
    void withdrawnTasksLeaveTheList() throws Exception {
        String number = model.start("secretary");
        model.withdraw(number);
        list("grid", "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid", "city"})
    void pagesFollowOneAnotherWithoutGapOrRepetition(String who) throws Exception {
        for (int i = 0; i < 7; i++) {
            model.start("grid");
        }
        List<String> whole = ids(list(who, "?limit=200"));
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page(list(who, "?limit=3&cursor=" + cursor));
            page.path("items").forEach(item -> walked.add(item.path("id").asText()));
            cursor = page.path("next").isNull() ? null : page.path("next").asText();
        } while (cursor != null);
        assertThat(walked)
                .hasSizeGreaterThanOrEqualTo(7)
                .doesNotHaveDuplicates()
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?limit=0", "?limit=201", "?limit=x", "?cursor=x", "?cursor=~", "?cursor=2022~1", "?mine=x"})
    void whatIsNoLimitOrCursorIsRefused(String query) throws Exception {
        list("grid", query).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void withoutSigningInThereIsNoList() throws Exception {
        http.perform(get("/api/work-items")).andExpect(status().isUnauthorized());
    }

    /** A case at its second task, which is one person's. */
    private String wordOf(String person) throws Exception {
        String number = model.start(person);
        act("grid", model.openTask(number), "complete", GOOD).andExpect(status().isNoContent());
        return model.openTask(number);
    }

    private ResultActions list(String who, String query) throws Exception {
        return http.perform(get("/api/work-items" + query).with(user(who)));
    }

    private ResultActions act(String who, String id, String act, String body) throws Exception {
        return http.perform(post("/api/work-items/" + id + "/" + act)
                .with(user(who))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private List<String> ids(ResultActions answer) throws Exception {
        List<String> ids = new ArrayList<>();
        page(answer).path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private JsonNode page(ResultActions answer) throws Exception {
        return json.readTree(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
    }
}
