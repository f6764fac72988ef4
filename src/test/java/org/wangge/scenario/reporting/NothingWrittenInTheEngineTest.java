package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.engine.EngineScan;
import org.wangge.scenario.Actor;
import org.wangge.testing.OnBothDatabases;

/** Reports, special situations and duty: whatever is written there in either task list, no table of the engine has it. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class NothingWrittenInTheEngineTest extends Rounds {

    private static final String NAME = "令狐采薇";
    private static final String PHONE = "13934567890";
    private static final String PLACE = "柳树巷尽头";
    private static final String WORDS = "夜里咳得睡不着";
    private static final String SPECIALS = "/api/special-situations";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void afterADayInOurList() {
        aDay(this::who);
        assertThat(left()).isEmpty();
    }

    @Test
    void afterADayInTheTasklist() {
        aDay(this::inTheTasklist);
        assertThat(left()).isEmpty();
    }

    private List<String> left() {
        return EngineScan.of(jdbc).find(List.of(NAME, PHONE, PLACE, WORDS));
    }

    private void aDay(Function<String, Actor> list) {
        aSpecialSituation(list);
        onDuty();
        until("2022-04-11T12:01");
        Map<String, Object> written = Map.of("reason", NAME + WORDS, "typed", Map.of("vehicles", 1));
        posts("township", VILLAGE, MONDAY, "/on-behalf", written).expect(201);
        does(list.apply("secretary"), "sign-village-report", Map.of());
        does(list.apply("township"), "sign-township-report", Map.of());
        posts("secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "fever", "reason", NAME + WORDS))
                .expect(201);
        does(
                list.apply("grid"),
                "mend-disputed-fact",
                Map.of("outcome", "mended", "right", 1, "note", NAME + "，" + PHONE + "，" + WORDS));
        posts("secretary", VILLAGE, MONDAY, "/corrections", written).expect(201);
        does(list.apply("township"), "sign-township-anew", Map.of());
    }

    private void aSpecialSituation(Function<String, Actor> list) {
        Map<String, Object> three = Map.of("kind", "fever-found", "what", NAME + WORDS, "where", PLACE);
        String id =
                who("grid").post(SPECIALS, three).expect(201).body().path("id").asText();
        String other = who("checkpoint")
                .post(SPECIALS, Map.of("kind", "fever-found", "what", NAME, "where", PLACE))
                .expect(201)
                .body()
                .path("id")
                .asText();
        who("secretary")
                .post(SPECIALS + "/" + other + "/merge", Map.of("into", id))
                .expect(200);
        does(list.apply("secretary"), "acknowledge-situation", Map.of());
        does(list.apply("secretary"), "record-action", Map.of("action", "已联系" + NAME + PHONE));
        who("secretary")
                .post(SPECIALS + "/" + id + "/actions", Map.of("text", "回访" + NAME, "followUp", false))
                .expect(201);
        does(list.apply("secretary"), "write-report", Map.of("report", NAME + WORDS + PLACE));
        does(list.apply("township"), "report-on", Map.of("to", "市指挥部" + NAME));
        does(list.apply("secretary"), "close-situation", Map.of("result", NAME + "已送医"));
    }

    private void onDuty() {
        Map<String, Object> call =
                Map.of("name", NAME, "contact", PHONE, "question", WORDS + "怎么办", "handling", "告知" + NAME);
        who("secretary").post("/api/duty/calls", call).expect(201);
        who("secretary")
                .post("/api/duty/handovers", Map.of("note", "留意" + NAME + PLACE))
                .expect(201);
        Map<String, Object> shifts = Map.of(
                "unit",
                VILLAGE,
                "on",
                List.of("2022-04-14"),
                "shift",
                "day",
                "people",
                List.of("grid"),
                "leader",
                "grid");
        who("secretary").post("/api/duty/shifts", shifts).expect(201);
        String shift = who("grid")
                .get("/api/duty/shifts?unit=" + VILLAGE + "&from=2022-04-14&until=2022-04-14")
                .expect(200)
                .body()
                .findValuesAsText("id")
                .get(0);
        Map<String, Object> swap = Map.of("shift", shift, "with", "contact", "reason", "照看" + NAME);
        who("grid").post("/api/duty/swaps", swap).expect(201);
    }

    /** The newest task of its kind that somebody has, done in whichever list. */
    private void does(Actor actor, String element, Map<String, Object> instead) {
        JsonNode items = who(actor.username())
                .get("/api/work-items?limit=200")
                .expect(200)
                .body()
                .path("items");
        String id = "";
        for (JsonNode item : items) {
            if (item.path("element").asText().equals(element) && isMine(actor, item)) {
                id = item.path("id").asText();
            }
        }
        assertThat(id).as("task %s of %s", element, actor.username()).isNotEmpty();
        Map<String, Object> answers = actor.ordinaryAnswers(id);
        answers.putAll(instead);
        actor.submits(id, answers).expect(actor.done());
    }

    private static boolean isMine(Actor actor, JsonNode item) {
        return !actor.username().equals("secretary") || item.toString().contains(VILLAGE);
    }
}
