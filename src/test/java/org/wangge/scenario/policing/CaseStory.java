package org.wangge.scenario.policing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.wangge.scenario.Answer;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.policing.camunda.CaseStage;

/** One administrative case on its way: who does what about it over HTTP, and what its file says. */
final class CaseStory {

    private final Scenario world;
    private final String matter;
    private final CaseStage stage;

    private CaseStory(Scenario world, String matter, CaseStage stage) {
        this.world = world;
        this.matter = matter;
        this.stage = stage;
    }

    /** Somebody at a checkpoint reports it, and it becomes a case. */
    static CaseStory reported(Scenario world, CaseStage stage, String by, String kind) {
        String matter = world.who(by)
                .post("/api/matters", Map.of("unit", "141182100200", "kind", kind, "account", "在卡口推搡工作人员"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        stage.begin(matter);
        return new CaseStory(world, matter, stage);
    }

    /** What the station's head has confirmed to be a case, at the end of all that comes before. */
    static CaseStory of(Scenario world, MatterStory matter) {
        return new CaseStory(world, matter.id(), null);
    }

    /** What a matter has become, on the whole way from its report. */
    static CaseStory of(Scenario world, CaseStage stage, MatterStory matter) {
        return new CaseStory(world, matter.id(), stage);
    }

    String matter() {
        return matter;
    }

    String path(String rest) {
        return "/api/matters/" + matter + rest;
    }

    CaseStory does(String who, String task, Object... answers) {
        tries(who, task, answers).expect(204);
        return this;
    }

    /** @param answers keys and values in turn, in place of the ordinary ones; {@code null} leaves one out */
    Answer tries(String who, String task, Object... answers) {
        String id =
                task(who, task).orElseThrow(() -> new AssertionError(who + " sees no " + task + " but " + tasks(who)));
        Map<String, Object> all = new HashMap<>(world.who(who).ordinaryAnswers(id));
        for (int i = 0; i < answers.length; i += 2) {
            all.put((String) answers[i], answers[i + 1]);
        }
        all.values().removeIf(java.util.Objects::isNull);
        return world.who(who).submits(id, all);
    }

    Optional<String> task(String who, String element) {
        return items(who)
                .filter(item -> item.path("element").asText().equals(element))
                .map(item -> item.path("id").asText())
                .findFirst();
    }

    List<String> tasks(String who) {
        return items(who).map(item -> item.path("element").asText()).toList();
    }

    private java.util.stream.Stream<JsonNode> items(String who) {
        JsonNode items = world.who(who)
                .get("/api/work-items?limit=200")
                .expect(200)
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("matter").asText().equals(matter));
    }

    JsonNode file() {
        return file("station");
    }

    JsonNode file(String who) {
        return world.who(who).get(path("/case")).expect(200).body();
    }

    List<String> steps() {
        return StreamSupport.stream(file().path("steps").spliterator(), false)
                .map(step -> step.path("step").asText())
                .toList();
    }

    boolean runs() {
        return stage.runs(matter);
    }

    /** What the process said in the end became of it. */
    String outcome() {
        return stage.outcome(matter);
    }

    /** An adult, registered for obstructing an official on the day it is. */
    CaseStory isRegistered(Object... instead) {
        Object[] usual = {
            "name",
            "测试某",
            "bornOn",
            "1980-05-01",
            "firstOrSlight",
            false,
            "putRight",
            false,
            "unmetNeed",
            false,
            "pregnantOrNursing",
            false,
            "careless",
            false,
            "orderNumber",
            null,
            "orderIssuer",
            null,
            "orderOn",
            null,
            "guardian",
            null
        };
        return does("station", "register-case", join(usual, instead));
    }

    /** Both station officers look at the place and then ask the person. */
    CaseStory isInspectedAndQuestioned(Object... instead) {
        does("station", "question-person", "outcome", "inspected", "home", false);
        return does("station", "question-person", join(new Object[] {"attendant", "none"}, instead));
    }

    CaseStory isToldOf(int fine, int days, Object... instead) {
        Object[] usual = {
            "outcome",
            "intend",
            "fine",
            fine,
            "days",
            days,
            "evidence",
            List.of(),
            "seriousAndBad",
            false,
            "hearingOffered",
            false,
            "guardianTold",
            null
        };
        return does("station", "intend-decision", join(usual, instead));
    }

    private static Object[] join(Object[] one, Object[] other) {
        Object[] all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
