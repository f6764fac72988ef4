package org.wangge.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client answers that knows Camunda Forms and nothing else: the first value of each choice, true, the smallest
 * number, today or now, and any text. It looks at no condition: what is hidden is for the server to drop.
 */
public final class OrdinaryAnswers {

    private final JsonNode data;
    private final OffsetDateTime now;

    /**
     * @param data what the form starts with
     * @param now with the offset that times are to carry
     */
    public OrdinaryAnswers(JsonNode data, OffsetDateTime now) {
        this.data = data;
        this.now = now;
    }

    /** The answers to a form, nested by the paths of its groups. */
    public Map<String, Object> to(JsonNode schema) {
        Map<String, Object> answers = new LinkedHashMap<>();
        fill(schema.path("components"), answers);
        return answers;
    }

    private void fill(JsonNode components, Map<String, Object> answers) {
        for (JsonNode component : components) {
            String key = component.path("key").asText();
            if (component.path("type").asText().equals("group")) {
                String path = component.path("path").asText();
                Map<String, Object> inner = path.isEmpty() ? answers : new LinkedHashMap<>();
                fill(component.path("components"), inner);
                if (!path.isEmpty()) {
                    answers.put(path, inner);
                }
            } else if (!key.isEmpty() && !component.path("disabled").asBoolean()) {
                answers.put(key, answer(component));
            }
        }
    }

    private Object answer(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "select", "radio" -> firstValue(component);
            case "checklist", "taglist" -> List.of(firstValue(component));
            case "checkbox" -> true;
            case "number" -> component.path("validate").path("min").decimalValue();
            case "datetime" -> moment(component.path("subtype").asText());
            default -> text(component.path("validate"));
        };
    }

    private Object firstValue(JsonNode component) {
        JsonNode values = component.has("valuesKey")
                ? data.path(component.path("valuesKey").asText())
                : component.path("values");
        JsonNode first = values.path(0);
        return first.isValueNode() ? first.asText() : first.path("value").asText();
    }

    private String moment(String subtype) {
        return switch (subtype) {
            case "time" -> now.format(DateTimeFormatter.ofPattern("HH:mm"));
            case "datetime" -> now.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx"));
            default -> now.toLocalDate().toString();
        };
    }

    private static String text(JsonNode validate) {
        return switch (validate.path("validationType").asText()) {
            case "phone" -> "+8613523832096";
            case "email" -> "somebody@example.org";
            default -> {
                int length = Math.max(4, validate.path("minLength").asInt());
                yield "正".repeat(Math.min(length, validate.path("maxLength").asInt(length)));
            }
        };
    }
}
