package org.wangge.worklist.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wangge.problem.FieldFault;

/**
 * A Camunda Form as the server reads it: which inputs it has and which answers they take. It says the same as the form
 * in the browser, since other clients need not have asked the browser: hidden and disabled inputs and unknown keys are
 * dropped, everything else is checked.
 */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CHOICES = Set.of("select", "radio");
    private static final Set<String> LISTS = Set.of("checklist", "taglist");
    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "datetime", "select", "radio", "checklist", "taglist");
    /** What cannot be carried by the engine's own task list, and what holds rows of inputs. */
    private static final Set<String> REFUSED = Set.of("dynamiclist", "filepicker", "documentPreview", "iframe");

    private final JsonNode json;
    private final List<FormField> fields = new ArrayList<>();

    private FormSchema(JsonNode json) {
        this.json = json;
        collect(json.path("components"), "", List.of());
    }

    /** @throws IllegalArgumentException where the text is no form, or holds a component that may not be used */
    public static FormSchema parse(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.path("components").isArray()) {
                throw new IllegalArgumentException("A form has a list of components");
            }
            return new FormSchema(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("A form is JSON", broken);
        }
    }

    private void collect(JsonNode components, String prefix, List<String> hides) {
        for (JsonNode node : components) {
            String type = node.path("type").asText();
            if (REFUSED.contains(type)) {
                throw new IllegalArgumentException("A form may not hold a " + type);
            }
            List<String> conditions = hides;
            String hide = node.path("conditional").path("hide").asText();
            if (FormScope.isExpression(hide)) {
                conditions = new ArrayList<>(hides);
                conditions.add(hide);
            }
            if (type.equals("group")) {
                String path = node.path("path").asText();
                collect(node.path("components"), path.isEmpty() ? prefix : prefix + path + ".", conditions);
            } else if (INPUTS.contains(type)) {
                FormField field = new FormField(prefix + node.path("key").asText(), node, conditions);
                if (!field.isFixed()) {
                    fields.add(field);
                }
            }
        }
    }

    /** The form as it was deployed. */
    public JsonNode json() {
        return json;
    }

    /** The form's id, by which tasks refer to it. */
    public String id() {
        return json.path("id").asText();
    }

    /** The inputs of a required moment, which is most often the present one. */
    public List<String> moments() {
        return fields.stream()
                .filter(field ->
                        field.type().equals("datetime") && field.subtype().equals("datetime"))
                .filter(FormField::isRequired)
                .map(FormField::path)
                .toList();
    }

    /** Whether what the form starts with bears upon what it takes. */
    public boolean readsData() {
        return fields.stream().anyMatch(field -> !field.hides().isEmpty() || asksData(field.node()));
    }

    private static boolean asksData(JsonNode node) {
        if (node.isTextual()) {
            return FormScope.isExpression(node.asText());
        }
        if (node.has("valuesKey") || node.has("valuesExpression")) {
            return true;
        }
        for (JsonNode inner : node) {
            if (asksData(inner)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the answers to the form.
     *
     * @param given the answers as sent, nested by the paths of the groups
     * @param data what the form started with
     * @param today the day before which dates have passed, where an input takes none of those
     */
    public FormAnswers read(Map<String, Object> given, Map<String, Object> data, Feel feel, LocalDate today) {
        Map<String, Object> seen = new LinkedHashMap<>(data);
        for (FormField field : fields) {
            Object raw = Paths.get(given, field.path());
            Object number = field.type().equals("number") ? NumberInput.parse(raw) : null;
            if (raw != null) {
                Paths.put(seen, field.path(), number == null ? raw : number);
            }
        }
        FormScope scope = new FormScope(seen, feel, today);
        Map<String, Object> values = new LinkedHashMap<>();
        List<FieldFault> faults = new ArrayList<>();
        for (FormField field : fields) {
            values.put(field.path(), null);
            if (!field.isHidden(scope) && !field.isDisabled(scope)) {
                Object raw = Paths.get(given, field.path());
                Reading reading = raw == null ? Reading.EMPTY : read(raw, field, scope);
                if (reading.fault() != null) {
                    faults.add(new FieldFault(field.path(), reading.fault(), reading.args()));
                } else if (reading.value() == null && field.isRequired()) {
                    faults.add(new FieldFault(field.path(), "required"));
                } else {
                    values.put(field.path(), reading.value());
                }
            }
        }
        return new FormAnswers(values, faults);
    }

    private static Reading read(Object raw, FormField field, FormScope scope) {
        String type = field.type();
        if (CHOICES.contains(type)) {
            return ChoiceInput.one(raw, field, scope);
        }
        if (LISTS.contains(type)) {
            return ChoiceInput.several(raw, field, scope);
        }
        return switch (type) {
            case "number" -> NumberInput.read(raw, field, scope);
            case "checkbox" -> FlagInput.read(raw, field, scope);
            case "datetime" -> MomentInput.read(raw, field, scope);
            default -> TextInput.read(raw, field, scope);
        };
    }
}
