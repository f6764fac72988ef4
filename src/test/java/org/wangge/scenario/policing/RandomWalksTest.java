package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.policing.camunda.CaseStage;
import org.wangge.testing.OnH2;

/** Random staff try random things through the door; no penalty is reached without its rows. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class RandomWalksTest extends Scenario {

    private static final int WALKS = 6;
    private static final int STEPS = 40;
    private static final List<String> STAFF = List.of(
            "station", "station2", "station-head", "county-police", "legal", "officer", "secretary", "checkpoint");
    private static final Set<String> POLICE = Set.of("STATION_OFFICER", "STATION_HEAD", "COUNTY_POLICE");

    @Autowired
    private CaseStage stage;

    @Autowired
    private JdbcClient jdbc;

    private final Random dice = new Random(20220411);

    @Test
    void noPenaltyIsReachedWithoutItsRows() {
        int penalties = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            CaseStory story = CaseStory.reported(this, stage, "checkpoint", "obstructs-checkpoint")
                    .isRegistered();
            for (int step = 0; step < STEPS && story.runs(); step++) {
                walk(story);
            }
            List<Row> rows = rows(story);
            boolean penalised = rows.stream().anyMatch(row -> row.kind().equals("decided"))
                    && story.file().path("decided").path("result").asText().equals("penalised");
            if (penalised) {
                penalties++;
                standsOnItsRows(rows);
            }
        }
        assertThat(penalties).isPositive();
    }

    /** Half of the time somebody does what they may, else anybody tries any open task. */
    private void walk(CaseStory story) {
        String who = STAFF.get(dice.nextInt(STAFF.size()));
        List<String> tasks = dice.nextBoolean() ? openTo(story, who) : anyOpen(story);
        if (tasks.isEmpty()) {
            return;
        }
        String task = tasks.get(dice.nextInt(tasks.size()));
        Map<String, Object> answers = answers(task);
        int status = who(who).submits(task, answers).status();
        assertThat(status).isIn(204, 403, 404, 409, 422);
    }

    private List<String> openTo(CaseStory story, String who) {
        return story.tasks(who).stream()
                .map(element -> story.task(who, element).orElseThrow())
                .toList();
    }

    private List<String> anyOpen(CaseStory story) {
        return STAFF.stream()
                .flatMap(who -> openTo(story, who).stream())
                .distinct()
                .toList();
    }

    /** The ordinary answers of whoever may open it, with outcome, amounts and second officer at random. */
    private Map<String, Object> answers(String task) {
        for (String who : STAFF) {
            if (who(who).get("/api/work-items/" + task).status() == 200) {
                JsonNode item = who(who).opens(task);
                Map<String, Object> all = new HashMap<>(who(who).ordinaryAnswers(task));
                if (dice.nextInt(4) == 0) {
                    all.put("outcome", outcome(item.path("schema").path("components")));
                } else if (item.path("element").asText().equals("intend-decision")) {
                    all.put("outcome", "intend");
                } else if (item.path("element").asText().equals("question-person") && dice.nextBoolean()) {
                    all.put("outcome", "inspected");
                }
                all.put("fine", List.of(0, 100, 200, 200, 500).get(dice.nextInt(5)));
                all.put("days", dice.nextInt(8) == 0 ? 5 : 0);
                all.put("home", false);
                all.put("attendant", "none");
                all.put("evidence", List.of());
                if (dice.nextInt(4) == 0) {
                    all.put("second", account(STAFF.get(dice.nextInt(STAFF.size()))));
                }
                return all;
            }
        }
        return Map.of("outcome", "agree");
    }

    private String outcome(JsonNode components) {
        List<String> values = new ArrayList<>();
        for (JsonNode component : components) {
            if (component.path("key").asText().equals("outcome")) {
                component
                        .path("values")
                        .forEach(value -> values.add(value.path("value").asText()));
            }
        }
        return values.get(dice.nextInt(values.size()));
    }

    private String account(String username) {
        return jdbc.sql("select id from account where username = ?")
                .param(username)
                .query(Long.class)
                .single()
                .toString();
    }

    private List<Row> rows(CaseStory story) {
        return jdbc.sql("select kind, by_account, first_officer, second_officer from case_step"
                        + " where matter_id = ? order by place")
                .param(Long.valueOf(story.matter()))
                .query(Row.class)
                .list();
    }

    private void standsOnItsRows(List<Row> rows) {
        List<String> kinds = rows.stream().map(Row::kind).toList();
        int decided = kinds.indexOf("decided");
        assertThat(kinds.subList(0, decided))
                .contains("intended", "heard", "reviewed")
                .containsAnyOf("questioned", "inspected");
        rows.stream().filter(row -> row.secondOfficer() != null).forEach(row -> {
            assertThat(row.firstOfficer()).isNotEqualTo(row.secondOfficer());
            assertThat(rolesOf(row.firstOfficer())).containsAnyElementsOf(POLICE);
            assertThat(rolesOf(row.secondOfficer())).containsAnyElementsOf(POLICE);
        });
        Long told = rows.get(kinds.lastIndexOf("intended")).byAccount();
        Long reviewed = rows.get(kinds.lastIndexOf("reviewed")).byAccount();
        assertThat(rows.get(decided).byAccount()).isNotIn(told, reviewed);
        assertThat(rolesOf(reviewed)).contains("POLICE_LEGAL");
    }

    private List<String> rolesOf(Long account) {
        return jdbc.sql("select p.role from appointment a join post p on p.id = a.post_id where a.account_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    record Row(String kind, Long byAccount, Long firstOfficer, Long secondOfficer) {}
}
