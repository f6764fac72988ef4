package org.wangge.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI document, asked for what it says of one operation. */
record Described(JsonNode document) {

    boolean has(String method, String path) {
        return !operation(method, path).isMissingNode();
    }

    boolean answers(String method, String path, int status) {
        return operation(method, path).path("responses").has(Integer.toString(status));
    }

    /** The names of a request's fields, those of inner objects after a dot, lists as what is in them. */
    Set<String> asked(String method, String path) {
        return fields(operation(method, path).path("requestBody").path("content"));
    }

    /** The same of an answer. */
    Set<String> answered(String method, String path, int status) {
        return fields(operation(method, path)
                .path("responses")
                .path(Integer.toString(status))
                .path("content"));
    }

    Set<String> parameters(String method, String path) {
        return Set.copyOf(operation(method, path).path("parameters").findValuesAsText("name"));
    }

    /** The names of the fields that a real answer has. */
    static Set<String> fieldsOf(JsonNode answer) {
        Set<String> found = new TreeSet<>();
        collect(answer, "", found);
        return found;
    }

    private static void collect(JsonNode node, String prefix, Set<String> found) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, prefix, found));
        }
        node.fields().forEachRemaining(field -> {
            found.add(prefix + field.getKey());
            collect(field.getValue(), prefix + field.getKey() + ".", found);
        });
    }

    private JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT));
    }

    private Set<String> fields(JsonNode content) {
        Set<String> found = new TreeSet<>();
        content.elements().forEachRemaining(type -> describe(type.path("schema"), "", found));
        return found;
    }

    private void describe(JsonNode schema, String prefix, Set<String> found) {
        JsonNode real =
                schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
        if (real.has("items")) {
            describe(real.path("items"), prefix, found);
        }
        real.path("properties").fields().forEachRemaining(property -> {
            found.add(prefix + property.getKey());
            describe(property.getValue(), prefix + property.getKey() + ".", found);
        });
    }
}
