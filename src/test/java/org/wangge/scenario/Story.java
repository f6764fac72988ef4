package org.wangge.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** One case on its way: what people do about it, and what the city's supervisor sees of it. */
public final class Story {

    private static final String ONLOOKER = "city";

    private final Scenario world;
    private final String number;
    private final Function<String, Actor> people;

    public Story(Scenario world, String number) {
        this(world, number, world::who);
    }

    private Story(Scenario world, String number, Function<String, Actor> people) {
        this.world = world;
        this.number = number;
        this.people = people;
    }

    /** The same case, with every task done in Camunda's Tasklist. */
    public Story inTheTasklist() {
        return new Story(world, number, world::inTheTasklist);
    }

    public String number() {
        return number;
    }

    public String path(String rest) {
        return "/api/cases/" + number + rest;
    }

    /** Somebody does a task in the ordinary way. */
    public Story does(String who, String task) {
        return does(who, task, Map.of());
    }

    public Story does(String who, String task, String outcome) {
        return does(who, task, Map.of("outcome", outcome));
    }

    public Story does(String who, String task, Map<String, Object> answers) {
        people.apply(who).does(number, task, answers);
        return this;
    }

    public Answer tries(String who, String task, Map<String, Object> answers) {
        return people.apply(who).tries(number, task, answers);
    }

    public Answer posts(String who, String rest, Object body) {
        return world.who(who).post(path(rest), body);
    }

    /** From the registration to the written order of a centralised quarantine or of monitoring. */
    public Story isReceivedAndOrdered() {
        return does("grid", "receive-person").does("health", "issue-order");
    }

    public Story isReceivedAssessedAndOrderedAtHome() {
        return does("grid", "receive-person").does("grid", "assess-home").does("health", "issue-order");
    }

    public Story isBroughtToThePlace() {
        return does("transport", "arrange-transfer")
                .does("checkpoint", "hand-over-person")
                .does("health", "confirm-admission");
    }

    /** The papers of the last day, but for the notice. */
    public Story isAgreedToBeReleased() {
        return does("health", "review-code")
                .does("checkpoint", "propose-release")
                .does("health", "agree-release");
    }

    public Answer checked(String who, LocalDate on, String session, String temperature) {
        return posts(
                who,
                "/checks",
                Map.of(
                        "on",
                        on.toString(),
                        "session",
                        session,
                        "temperature",
                        new java.math.BigDecimal(temperature),
                        "symptoms",
                        List.of()));
    }

    public Answer tested(LocalDate on, String result) {
        return posts(
                "health",
                "/tests",
                Map.of(
                        "on",
                        on.toString(),
                        "result",
                        result,
                        "sampledAt",
                        world.clock()
                                .instant()
                                .atOffset(java.time.ZoneOffset.ofHours(8))
                                .toString(),
                        "laboratory",
                        "疾控中心实验室"));
    }

    /** Days with both checks and the tests that are planned, up to the evening of the last one. */
    public Story livesThrough(LocalDate first, LocalDate last, String checker) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            world.until(day.atTime(8, 0));
            checked(checker, day, "morning", "36.4").expect(201);
            if (plannedTests().contains(day.toString())) {
                tested(day, "negative").expect(201);
            }
            world.until(day.atTime(18, 0));
            checked(checker, day, "evening", "36.6").expect(201);
        }
        return this;
    }

    public JsonNode seen() {
        return world.who(ONLOOKER).get(path("")).expect(200).body();
    }

    public String stage() {
        return seen().path("stage").asText();
    }

    public String status() {
        return seen().path("status").asText();
    }

    public String outcome() {
        return seen().path("outcome").asText();
    }

    public String custodian() {
        return seen().path("custodian").path("name").asText();
    }

    /** The colour, the rule that gave it and the reason, in one line. */
    public String colour() {
        JsonNode colour = seen().path("colour");
        return colour.path("value").asText() + " " + colour.path("rule").asText() + " "
                + colour.path("reason").asText();
    }

    /** The orders, oldest first, as measure, place and days. */
    public List<String> orders() {
        return list(seen().path("orders")).stream()
                .map(order -> order.path("measure").asText() + " "
                        + order.path("place").asText() + " "
                        + order.path("from").asText() + "/"
                        + order.path("until").asText())
                .toList();
    }

    public List<String> plannedTests() {
        return list(seen().path("tests")).stream()
                .filter(test -> test.path("result").isNull())
                .map(test -> test.path("on").asText())
                .toList();
    }

    /** What the timeline says happened, oldest first. */
    public List<String> happened() {
        return list(seen().path("timeline")).stream()
                .map(event -> event.path("what").asText())
                .toList();
    }

    /** What supervisors were told about, oldest first. */
    public List<String> supervisorsWereTold() {
        return details("supervisor-told");
    }

    public List<String> details(String what) {
        return list(seen().path("timeline")).stream()
                .filter(event -> event.path("what").asText().equals(what))
                .map(event -> event.path("detail").asText())
                .toList();
    }

    /** The element ids of all its open tasks. */
    public List<String> openTasks() {
        return world.who(ONLOOKER).tasks(number);
    }

    /** An open task, as the work list shows it. */
    public JsonNode task(String element) {
        return world.who(ONLOOKER).work(number).stream()
                .filter(item -> item.path("element").asText().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
