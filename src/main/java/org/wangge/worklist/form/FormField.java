package org.wangge.worklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * One input of a form.
 *
 * @param path where its value stands in the data, dotted
 * @param node the component as the form states it
 * @param hides the conditions under which it is hidden: its own and those of the groups around it
 */
record FormField(String path, JsonNode node, List<String> hides) {

    String type() {
        return node.path("type").asText();
    }

    String subtype() {
        return node.path("subtype").asText();
    }

    boolean isRequired() {
        return node.path("validate").path("required").asBoolean();
    }

    String validationType() {
        return node.path("validate").path("validationType").asText();
    }

    String pattern() {
        return node.path("validate").path("pattern").asText();
    }

    /** Never an input: its value is shown, and what is sent for it is dropped. */
    boolean isFixed() {
        return node.path("disabled").asBoolean() || node.path("readonly").asBoolean();
    }

    boolean isHidden(FormScope scope) {
        return hides.stream().anyMatch(scope::isTrue);
    }

    boolean isDisabled(FormScope scope) {
        return scope.isTrue(node.path("disabled")) || scope.isTrue(node.path("readonly"));
    }

    /** A limit of the validation, stated as a number or as an expression; {@code null} where there is none. */
    BigDecimal limit(String name, FormScope scope) {
        return scope.number(node.path("validate").path(name));
    }

    BigDecimal number(String name, FormScope scope) {
        return scope.number(node.path(name));
    }
}
