package org.wangge.returns.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.worklist.form.FormAnswers;
import org.wangge.worklist.form.FormSchema;

/** The forms of the loop, filled in by a client that knows only Camunda Forms. */
class FormsTest {

    private static final Map<String, List<String>> OUTCOMES = Map.ofEntries(
            Map.entry("acknowledge-situation", List.of("acknowledged")),
            Map.entry("record-action", List.of("handled", "go-on")),
            Map.entry("write-report", List.of("written")),
            Map.entry("report-on", List.of("reported-on", "send-back")),
            Map.entry("close-situation", List.of("close", "go-on")),
            Map.entry("receive-person", List.of("received", "not-found")),
            Map.entry("review-fever", List.of("no-suspicion", "refer")),
            Map.entry("assess-home", List.of("suitable", "not-suitable")),
            Map.entry("issue-order", List.of("issued", "send-back")),
            Map.entry("arrange-transfer", List.of("arranged", "cannot")),
            Map.entry("hand-over-person", List.of("handed-over", "refused")),
            Map.entry("confirm-admission", List.of("admitted", "not-arrived")),
            Map.entry("receive-home", List.of("received", "not-arrived")),
            Map.entry("settle-missed-check", List.of("checked", "not-found", "refused")),
            Map.entry("settle-missed-test", List.of("negative", "positive", "invalid")),
            Map.entry("review-code", List.of("confirm", "correct-facts")),
            Map.entry("propose-release", List.of("propose", "ask-extension")),
            Map.entry("agree-release", List.of("agree", "new-order", "refer")),
            Map.entry("hand-release-notice", List.of("delivered", "left-with-adult")),
            Map.entry("decide-overdue-order", List.of("confirm-release", "record-gap")),
            Map.entry("answer-handover", List.of("accept", "decline")),
            Map.entry("answer-village-transfer", List.of("accept", "decline")),
            Map.entry("approve-closure", List.of("approve", "refuse")),
            Map.entry("answer-complaint", List.of("dismissed", "upheld")),
            Map.entry("sign-village-report", List.of("signed")),
            Map.entry("sign-total-report", List.of("signed")),
            Map.entry("sign-anew", List.of("signed")),
            Map.entry("mend-fact", List.of("stands", "mended")),
            Map.entry(
                    "look-into-non-cooperation", List.of("resolved", "need", "mistaken", "persuade", "request-police")),
            Map.entry("meet-need", List.of("met-agrees", "met-refuses", "cannot")),
            Map.entry("persuade-first", List.of("agrees", "refuses")),
            Map.entry("command-police-work", List.of("accept", "return", "join")),
            Map.entry("visit-person", List.of("agrees", "refuses", "need", "report-to-station")),
            Map.entry(
                    "weigh-next-step",
                    List.of("visit-again", "dispose", "assist-isolation", "end-police-work", "widen")),
            Map.entry("record-assistance", List.of("done", "not-needed")),
            Map.entry(
                    "propose-disposition",
                    List.of("education", "no-action", "mediation", "refer", "administrative-case")),
            Map.entry("confirm-disposition", List.of("confirm", "send-back")),
            Map.entry("register-case", List.of("register", "not-register", "refer")),
            Map.entry("weigh-leniency", List.of("no-penalty", "go-on")),
            Map.entry("question-person", List.of("questioned", "inspected")),
            Map.entry("intend-decision", List.of("not-penalise", "intend", "ask-more")),
            Map.entry("hear-person", List.of("no-statement", "statement", "asks-hearing", "time-passed")),
            Map.entry("recheck-statement", List.of("stands", "lighter", "unfounded")),
            Map.entry("hold-hearing", List.of("held")),
            Map.entry("review-case", List.of("agree", "send-back")),
            Map.entry("decide-at-station", List.of("as-proposed", "lighter", "not-penalise", "refer")),
            Map.entry("decide-at-county", List.of("as-proposed", "lighter", "not-penalise", "refer")),
            Map.entry("serve-decision", List.of("person", "adult-family", "village-committee", "refused")),
            Map.entry("settle-payment", List.of("paid", "not-paid")),
            Map.entry("answer-reconsideration", List.of("upheld", "revoked", "changed")));

    private static final Map<String, Object> DATA = Map.of(
            "place", "centralised",
            "renewal", true,
            "sites", choice("集中隔离点", "1"),
            "legalBases", choice("传染病防治法", "law"),
            "grids", choice("第一网格", "141182100200-01"),
            "officers", choice("驻村辅警", "officer"),
            "others", choice("另一事项", "1"),
            "orders", choice("告知书", "1"),
            "police", choice("民警", "station"),
            "colleagues", choice("民警", "station2"));

    private static List<Map<String, String>> choice(String label, String value) {
        return List.of(Map.of("label", label, "value", value));
    }

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    static Stream<Path> forms() {
        return ModelEngine.files("forms", ".form").stream();
    }

    @Test
    void everyTaskHasAFormAndEveryFormATask() {
        Set<String> asked = ModelEngine.files("processes", ".bpmn").stream()
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                .map(task -> task.getDomElement().getAttribute("http://camunda.org/schema/1.0/bpmn", "formRef"))
                .collect(Collectors.toSet());

        assertThat(forms().map(FormsTest::schema).map(FormSchema::id).toList())
                .containsExactlyInAnyOrderElementsOf(asked)
                .containsExactlyInAnyOrderElementsOf(OUTCOMES.keySet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFirstChoicesCarryTheOrdinaryCourse(Path form) {
        FormSchema schema = schema(form);
        FormAnswers answers = read(schema, filled(schema));
        assertThat(answers.faults()).isEmpty();
        assertThat(answers.values().get("outcome"))
                .isEqualTo(OUTCOMES.get(schema.id()).get(0));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theOutcomesAreThoseOfTheLoopAndEachCanBeGiven(Path form) {
        FormSchema schema = schema(form);
        JsonNode outcome = component(schema, "outcome");
        assertThat(outcome.path("validate").path("required").asBoolean()).isTrue();
        assertThat(values(outcome)).isEqualTo(OUTCOMES.get(schema.id()));
        for (String value : values(outcome)) {
            Map<String, Object> given = filled(schema);
            given.put("outcome", value);
            assertThat(read(schema, given).faults()).as(value).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theTaskListOfTheEngineCanShowIt(Path form) {
        FormSchema schema = schema(form);
        assertThat(schema.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(schema.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form).hasFileName(schema.id() + ".form");
        Set<String> ids = new HashSet<>();
        for (JsonNode component : schema.json().path("components")) {
            assertThat(ids.add(component.path("id").asText())).isTrue();
            assertThat(component.path("validate").has("pattern")).isFalse();
            boolean required = component.path("validate").path("required").asBoolean();
            if (component.path("type").asText().equals("number")) {
                assertThat(component.path("validate").has("min")).isTrue();
            }
            if (required && component.path("type").asText().startsWith("text")) {
                assertThat(component.path("validate").has("maxLength")).isTrue();
            }
        }
    }

    private static Map<String, Object> filled(FormSchema schema) {
        Map<String, Object> given = new HashMap<>();
        for (JsonNode component : schema.json().path("components")) {
            Object answer = answer(component);
            if (answer != null && !component.path("disabled").asBoolean()) {
                given.put(component.path("key").asText(), answer);
            }
        }
        return given;
    }

    private static Object answer(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "radio" -> values(component).get(0);
            case "select" ->
                component.has("valuesKey")
                        ? ((Map<?, ?>) ((List<?>) DATA.get(
                                                component.path("valuesKey").asText()))
                                        .get(0))
                                .get("value")
                        : values(component).get(0);
            case "checklist" -> List.of(values(component).get(0));
            case "checkbox" -> true;
            case "number" -> component.path("validate").path("min").decimalValue();
            case "textfield", "textarea" ->
                "无".repeat(component.path("validate").path("minLength").asInt(1));
            case "datetime" ->
                component.path("subtype").asText().equals("date") ? "2022-04-11" : "2022-04-11T08:30+08:00";
            default -> null;
        };
    }

    private static List<String> values(JsonNode component) {
        List<String> values = new ArrayList<>();
        component.path("values").forEach(value -> values.add(value.path("value").asText()));
        return values;
    }

    private static JsonNode component(FormSchema schema, String key) {
        for (JsonNode component : schema.json().path("components")) {
            if (component.path("key").asText().equals(key)) {
                return component;
            }
        }
        throw new AssertionError(schema.id() + " has no " + key);
    }

    private static FormAnswers read(FormSchema schema, Map<String, Object> given) {
        return schema.read(
                given,
                DATA,
                (expression, context) -> {
                    var result = FEEL.evaluateExpression(expression, context);
                    return result.isSuccess() ? result.result() : null;
                },
                LocalDate.of(2022, 4, 11));
    }

    private static FormSchema schema(Path form) {
        return FormSchema.parse(ModelEngine.read(form));
    }
}
