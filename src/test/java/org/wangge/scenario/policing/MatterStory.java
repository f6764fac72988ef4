package org.wangge.scenario.policing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.wangge.scenario.Actor;
import org.wangge.scenario.Answer;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.Story;

/** One matter on its way: what people do about it, and what its reporter and the station see of it. */
public final class MatterStory {

    private final Scenario world;
    private final String id;
    private final String reporter;

    private MatterStory(Scenario world, String id, String reporter) {
        this.world = world;
        this.id = id;
        this.reporter = reporter;
    }

    /** Somebody reports about a case, by the one button. */
    public static MatterStory reported(Scenario world, Story of, String by, String kind) {
        return made(world, by, world.who(by).post(of.path("/non-cooperation"), report(kind)));
    }

    /** Somebody reports where there is no case. */
    public static MatterStory reported(Scenario world, String unit, String by, String kind) {
        Map<String, Object> body = Map.of("unit", unit, "kind", kind, "account", "当场看到，不肯配合", "present", "卡口值守员");
        return made(world, by, world.who(by).post("/api/matters", body));
    }

    /** The matter that a task of the loop has reported. */
    public static MatterStory of(Scenario world, Story story, String secretary) {
        JsonNode item = world.who(secretary).work(story.number()).get(0);
        return new MatterStory(world, item.path("matter").asText(), secretary);
    }

    private static Map<String, Object> report(String kind) {
        return Map.of("kind", kind, "account", "当场看到，不肯配合", "present", "邻居两人");
    }

    private static MatterStory made(Scenario world, String by, Answer answer) {
        return new MatterStory(world, answer.expect(201).body().path("id").asText(), by);
    }

    public String id() {
        return id;
    }

    public String path(String rest) {
        return "/api/matters/" + id + rest;
    }

    public MatterStory does(String who, String task) {
        return does(who, task, Map.of());
    }

    public MatterStory does(String who, String task, String outcome) {
        return does(who, task, Map.of("outcome", outcome));
    }

    public MatterStory does(String who, String task, Map<String, Object> answers) {
        world.who(who).does(id, task, answers);
        return this;
    }

    public Answer tries(String who, String task, Map<String, Object> answers) {
        return world.who(who).tries(id, task, answers);
    }

    public Answer posts(String who, String rest, Object body) {
        return world.who(who).post(path(rest), body);
    }

    /** The secretary asks the police, and the station sends the village's officer. */
    public MatterStory comesToTheOfficer() {
        return does("secretary", "look-into-non-cooperation", "request-police").does("station", "command-police-work");
    }

    /** The officer found no way, and the station has it in hand. */
    public MatterStory comesBackToTheStation() {
        return comesToTheOfficer().does("officer", "visit-person", "report-to-station");
    }

    /** What somebody can do about it now. */
    public List<String> tasksOf(String who) {
        return world.who(who).tasks(id);
    }

    public JsonNode task(String who, String element) {
        Actor actor = world.who(who);
        return actor.opens(actor.taskId(id, element));
    }

    /** How it ended, as whoever reported it may know; {@code null} while it is open. */
    public String end() {
        return world.who(reporter).get(path("")).expect(200).body().path("end").asText(null);
    }

    /** The file, as the station reads it. */
    public JsonNode file() {
        return world.who("station").get(path("")).expect(200).body().path("file");
    }

    /** What happened, oldest first, as the station reads it. */
    public List<String> happened() {
        return StreamSupport.stream(file().path("timeline").spliterator(), false)
                .map(event -> event.path("what").asText()
                        + (event.path("detail").isNull()
                                ? ""
                                : " " + event.path("detail").asText()))
                .toList();
    }

    /** What somebody was told of it and has not looked at. */
    public List<String> alertsOf(String who) {
        JsonNode all =
                world.who(who).get("/api/matter-alerts?limit=200").expect(200).body();
        return StreamSupport.stream(all.path("items").spliterator(), false)
                .filter(alert -> alert.path("matter").asText().equals(id))
                .map(alert -> alert.path("kind").asText())
                .toList();
    }
}
