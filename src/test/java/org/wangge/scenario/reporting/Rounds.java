package org.wangge.scenario.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.wangge.scenario.Actor;
import org.wangge.scenario.Answer;
import org.wangge.scenario.Scenario;

/** Stories of daily reports: the units report from the first day on. */
abstract class Rounds extends Scenario {

    static final String VILLAGE = "141182100200";
    static final String NEXT_VILLAGE = "141182100201";
    static final String TOWNSHIP = "141182100000";
    static final String OTHER_TOWNSHIP = "141182101000";
    static final String OTHER_VILLAGE = "141182103213";
    static final String CITY = "141182000000";
    static final String GRID = VILLAGE + "-01";
    static final String MONDAY = "2022-04-11";
    static final String TUESDAY = "2022-04-12";

    @BeforeEach
    void reportsAreAsked() {
        unitsReport();
    }

    JsonNode report(String unit, String round) {
        return who("city").get(path(unit, round)).expect(200).body();
    }

    JsonNode reportAsKnown(String then, String unit, String round) {
        return who("city")
                .get(path(unit, round) + "?as-known=" + then)
                .expect(200)
                .body();
    }

    Answer posts(String who, String unit, String round, String rest, Object body) {
        return who(who).post(path(unit, round) + rest, body);
    }

    Answer signs(String who, String unit, String round) {
        return signs(who, unit, round, List.of());
    }

    Answer signs(String who, String unit, String round, List<String> missing) {
        return posts(who, unit, round, "/sign", Map.of("confirm", true, "missing", missing));
    }

    /** Signs a total with whoever is missing named. */
    Answer signsWithTheMissing(String who, String unit, String round) {
        return signs(who, unit, round, texts(report(unit, round).path("missing")));
    }

    /** The open task of a unit to sign, as its signer finds it in the list. */
    void doesTask(String who, String element, Map<String, Object> answers) {
        Actor actor = who(who);
        String id = taskOf(actor, element);
        Map<String, Object> all = actor.ordinaryAnswers(id);
        all.putAll(answers);
        actor.submits(id, all).expect(actor.done());
    }

    String taskOf(Actor actor, String element) {
        return tasksOf(actor, element).stream()
                .findFirst()
                .map(item -> item.path("id").asText())
                .orElseThrow(() -> new AssertionError(actor.username() + " has no task " + element));
    }

    /** The tasks of an element in somebody's own queues. */
    List<JsonNode> tasksOf(Actor actor, String element) {
        List<JsonNode> found = new ArrayList<>();
        String queue = element.equals("mend-disputed-fact")
                ? "grid-leader@" + GRID
                : element.startsWith("sign-village")
                        ? "village-secretary@" + VILLAGE
                        : element.startsWith("sign-township")
                                ? "township-supervisor@" + TOWNSHIP
                                : "city-supervisor@" + CITY;
        JsonNode page = actor.get("/api/work-items?limit=200&queue=" + queue)
                .expect(200)
                .body();
        page.path("items").forEach(item -> {
            if (item.path("element").asText().equals(element)) {
                found.add(item);
            }
        });
        return found;
    }

    static String path(String unit, String round) {
        return "/api/reports/" + unit + "/" + round;
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static long figure(JsonNode report, String indicator) {
        JsonNode value = report.path("figures").path(indicator);
        if (value.isMissingNode()) {
            throw new AssertionError("There is no figure " + indicator + " in " + report.path("figures"));
        }
        return value.asLong();
    }
}
