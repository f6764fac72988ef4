package org.wangge.scenario.special;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wangge.scenario.Answer;
import org.wangge.scenario.Scenario;

/** A story about a special situation in 贾家庄村. */
abstract class SpecialScenario extends Scenario {

    static final String VILLAGE = "141182100200";
    static final String ALL = "/api/special-situations";

    /** The id of what somebody reports. */
    String reported(String by, String kind, String what) {
        return report(by, kind, what).expect(201).body().path("id").asText();
    }

    Answer report(String by, String kind, String what) {
        return who(by).post(ALL, Map.of("kind", kind, "what", what, "where", "村东头第三户"));
    }

    JsonNode seenBy(String username, String id) {
        return who(username).get(ALL + "/" + id).expect(200).body();
    }

    Answer acknowledges(String username, String id) {
        return who(username).send("POST", ALL + "/" + id + "/acknowledge", null);
    }

    void leadsTheShift(String username, String day, String part) {
        who("secretary")
                .post(
                        "/api/duty/shifts",
                        Map.of(
                                "unit",
                                VILLAGE,
                                "on",
                                List.of(day),
                                "shift",
                                part,
                                "people",
                                List.of(username),
                                "leader",
                                username))
                .expect(201);
    }

    /** The id of the one open task of its kind that somebody sees. */
    String task(String username, String element) {
        List<String> ids = new ArrayList<>();
        who(username)
                .get("/api/work-items?limit=200")
                .expect(200)
                .body()
                .path("items")
                .forEach(item -> {
                    if (item.path("element").asText().equals(element)) {
                        ids.add(item.path("id").asText());
                    }
                });
        if (ids.size() != 1) {
            throw new AssertionError(username + " sees " + ids.size() + " tasks " + element);
        }
        return ids.get(0);
    }

    boolean has(String username, String element) {
        return who(username)
                .get("/api/work-items?limit=200")
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("element")
                .contains(element);
    }

    /** Does the task as a client would that knows forms alone, with some of the answers replaced. */
    void does(String username, String element, Map<String, Object> instead) {
        String id = task(username, element);
        Map<String, Object> answers = who(username).ordinaryAnswers(id);
        answers.putAll(instead);
        who(username).submits(id, answers).expect(who(username).done());
    }

    void does(String username, String element) {
        does(username, element, Map.of());
    }

    List<String> why(JsonNode situation) {
        return situation.path("known").findValuesAsText("why");
    }

    List<String> told(JsonNode situation) {
        return situation.path("known").findValuesAsText("name");
    }
}
