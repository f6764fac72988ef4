package org.wangge.worklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One or several of the values that the form offers. */
final class ChoiceInput {

    private ChoiceInput() {}

    static Reading one(Object raw, FormField field, FormScope scope) {
        if (raw instanceof Collection || raw instanceof Map) {
            return Reading.fault("value-unknown", String.join("、", values(field, scope)));
        }
        if (raw.toString().isEmpty()) {
            return Reading.EMPTY;
        }
        Set<String> offered = values(field, scope);
        return offered.contains(raw.toString())
                ? Reading.of(raw.toString())
                : Reading.fault("value-unknown", String.join("、", offered));
    }

    static Reading several(Object raw, FormField field, FormScope scope) {
        if (raw instanceof String text && text.isEmpty()) {
            return Reading.EMPTY;
        }
        if (!(raw instanceof Collection<?> chosen)) {
            return Reading.fault("list-invalid");
        }
        Set<String> offered = values(field, scope);
        Set<String> wanted = new LinkedHashSet<>();
        chosen.forEach(value -> wanted.add(String.valueOf(value)));
        if (!offered.containsAll(wanted)) {
            return Reading.fault("value-unknown", String.join("、", offered));
        }
        List<String> inOrder = offered.stream().filter(wanted::contains).toList();
        return inOrder.isEmpty() ? Reading.EMPTY : Reading.of(inOrder);
    }

    /** The values on offer, in their order. */
    static Set<String> values(FormField field, FormScope scope) {
        JsonNode node = field.node();
        List<Object> options = new ArrayList<>();
        if (node.hasNonNull("valuesKey")) {
            add(options, Paths.get(scope.data(), node.path("valuesKey").asText()));
        } else if (node.hasNonNull("valuesExpression")) {
            add(options, scope.evaluate(node.path("valuesExpression").asText()));
        } else {
            node.path("values")
                    .forEach(option -> options.add(option.path("value").asText()));
        }
        Set<String> values = new LinkedHashSet<>();
        for (Object option : options) {
            Object value = option instanceof Map<?, ?> map ? map.get("value") : option;
            if (value != null) {
                values.add(value.toString());
            }
        }
        return values;
    }

    private static void add(List<Object> options, Object found) {
        if (found instanceof Collection<?> many) {
            options.addAll(many);
        }
    }
}
