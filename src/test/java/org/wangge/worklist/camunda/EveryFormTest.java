package org.wangge.worklist.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.scenario.OrdinaryAnswers;
import org.wangge.worklist.form.FormAnswers;
import org.wangge.worklist.form.FormSchema;

/** Each of the project's forms takes what a client answers that knows Camunda Forms and nothing else. */
class EveryFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2022-04-11T08:30+08:00");

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreForms() throws IOException {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(19);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theOrdinaryAnswersAreTaken(Path file) throws IOException {
        FormSchema schema = FormSchema.parse(Files.readString(file));
        JsonNode data = data(schema.json());
        FormAnswers answers = read(schema, new OrdinaryAnswers(data, NOW).to(schema.json()), data);
        assertThat(answers.faults()).isEmpty();
        assertThat(answers.values().values()).anyMatch(value -> value != null);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answersOfNothingAreRefused(Path file) throws IOException {
        FormSchema schema = FormSchema.parse(Files.readString(file));
        assertThat(read(schema, Map.of(), data(schema.json())).faults()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsCalledLikeItsFileAndMadeForTheEnginesTaskList(Path file) throws IOException {
        JsonNode json = FormSchema.parse(Files.readString(file)).json();
        assertThat(json.path("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString());
        assertThat(json.path("schemaVersion").asInt()).isEqualTo(16);
        for (JsonNode component : json.findParents("validate")) {
            JsonNode validate = component.path("validate");
            assertThat(validate.has("pattern"))
                    .as("a pattern at " + component.path("key"))
                    .isFalse();
            if (component.path("type").asText().equals("number")
                    && validate.path("required").asBoolean()) {
                assertThat(validate.path("min").isNumber())
                        .as("min of " + component.path("key"))
                        .isTrue();
            }
        }
    }

    /** What the choices that a form takes from the data could be. */
    private static JsonNode data(JsonNode schema) {
        ObjectNode data = JSON.createObjectNode();
        schema.findValuesAsText("valuesKey")
                .forEach(key -> data.putArray(key).addObject().put("label", "甲").put("value", "a"));
        return data;
    }

    private static FormAnswers read(FormSchema schema, Map<String, Object> answers, JsonNode data) {
        Map<String, Object> start = JSON.convertValue(data, new TypeReference<>() {});
        return schema.read(answers, start, new EngineFeel(), LocalDate.of(2022, 4, 11));
    }
}
