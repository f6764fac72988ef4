package org.wangge.worklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What the expressions of a form see: the data that the form starts with, overlaid with what was answered. */
record FormScope(Map<String, Object> data, Feel feel, LocalDate today) {

    static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    Object evaluate(String expression) {
        return feel.evaluate(expression.substring(1).strip(), data);
    }

    boolean isTrue(String expression) {
        return Boolean.TRUE.equals(evaluate(expression));
    }

    boolean isTrue(JsonNode node) {
        return node.isTextual() && isExpression(node.asText()) ? isTrue(node.asText()) : node.asBoolean();
    }

    /** A number written as such, as text, or as an expression; {@code null} where it is none. */
    BigDecimal number(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (!node.isTextual()) {
            return null;
        }
        Object value = isExpression(node.asText()) ? evaluate(node.asText()) : node.asText();
        return value == null ? null : NumberInput.parse(value);
    }
}
