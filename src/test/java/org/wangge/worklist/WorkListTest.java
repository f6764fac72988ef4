package org.wangge.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wangge.worklist.camunda.HomeVisitModel;

/** What stands in whose list. {@code grid} has the queue of the first task, one person the second. */
@WithHomeVisits
class WorkListTest {

    @Autowired
    private WorkHttp work;

    @Autowired
    private HomeVisitModel model;

    @Autowired
    private MockMvc http;

    @Test
    void aTaskOfAQueueWaitsInTheListOfItsMembers() throws Exception {
        String number = model.start("secretary");

        work.list("grid", "?caseNumber=" + number)
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
        work.list("grid", "?mine=true&caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secretary", "neighbour", "health", "contact", "admin", "auditor", "grid-leader-141182100200"})
    void aTaskOfAQueueIsInNobodyElsesList(String other) throws Exception {
        work.list(other, "?caseNumber=" + model.start("grid")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"township", "city"})
    void supervisorsSeeAllQueuesBeneathTheirUnits(String supervisor) throws Exception {
        String number = model.start("secretary");
        work.list(supervisor, "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(1)));
        work.list(supervisor, "?queue=grid-leader@141182100200-01&caseNumber=" + number)
                .andExpect(jsonPath("$.items", hasSize(1)));
        String all =
                work.list(supervisor, "?limit=200").andReturn().getResponse().getContentAsString();
        assertThat(all).contains("\"" + number + "\"");
    }

    @ParameterizedTest
    @CsvSource({"secretary,403", "grid-leader-141182100200,404", "neighbour,404", "health,403", "admin,404"})
    void anothersQueueIsNotListed(String other, int answer) throws Exception {
        work.list(other, "?queue=grid-leader@141182100200-01").andExpect(status().is(answer));
        work.list(other, "?queue=grid-leader@000000000000").andExpect(status().isNotFound());
    }

    @Test
    void anItemIsShownWithItsFormAndWhatItStartsWith() throws Exception {
        String id = model.openTask(model.start("secretary"));
        work.open("grid", id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id))
                .andExpect(jsonPath("$.schema.id").value("visit-home"))
                .andExpect(jsonPath("$.schema.components", hasSize(6)))
                .andExpect(jsonPath("$.data.person").value("程**"))
                .andExpect(jsonPath("$.data.symptomChoices[0].value").value("cough"));
    }

    @Test
    void anItemFollowsItsCaseToAnotherGrid() throws Exception {
        String number = model.start("secretary");
        model.move(number, "grid-leader@141182100200-01", "grid-leader@141182100200-02");
        work.list("grid", "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        work.list("grid-leader-141182100200", "?caseNumber=" + number)
                .andExpect(jsonPath("$.items[0].queue").value("grid-leader@141182100200-02"));
    }

    @Test
    void withdrawnTasksLeaveTheList() throws Exception {
        String number = model.start("secretary");
        model.withdraw(number);
        work.list("grid", "?caseNumber=" + number).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid", "city"})
    void pagesFollowOneAnotherWithoutGapOrRepetition(String who) throws Exception {
        for (int i = 0; i < 7; i++) {
            model.start("grid");
        }
        List<String> whole = work.ids(work.list(who, "?limit=200"));
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = work.page(work.list(who, "?limit=3&cursor=" + cursor));
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
        work.list("grid", query).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void withoutSigningInThereIsNoList() throws Exception {
        http.perform(get("/api/work-items")).andExpect(status().isUnauthorized());
    }
}
