package org.wangge.worklist.camunda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;
import org.wangge.worklist.form.Feel;

/**
 * FEEL as the engine's decision tables evaluate it. The engine sets its whole library up for each question, so the
 * answers to short ones (has this been chosen, is that above a number) are remembered.
 */
@Component
class EngineFeel implements Feel {

    private static final int REMEMBERED = 1_000;
    private static final int SHORT = 40;

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<Question, Optional<Object>> answers = new ConcurrentHashMap<>();

    /** @param facts those whose names the expression holds: it can depend on no other */
    private record Question(String expression, Map<String, Object> facts) {

        static Question of(String expression, Map<String, Object> context) {
            Map<String, Object> facts = new HashMap<>();
            context.forEach((name, value) -> {
                if (expression.contains(name)) {
                    facts.put(name, value);
                }
            });
            return new Question(expression, facts);
        }

        boolean isShort() {
            return !expression.contains("now(")
                    && !expression.contains("today(")
                    && facts.values().stream().allMatch(Question::isShort);
        }

        private static boolean isShort(Object value) {
            return value == null
                    || value instanceof Boolean
                    || value instanceof Number
                    || value instanceof String text && text.length() <= SHORT;
        }
    }

    @Override
    public Object evaluate(String expression, Map<String, Object> context) {
        Question question = Question.of(expression, context);
        if (!question.isShort()) {
            return ask(expression, context).orElse(null);
        }
        Optional<Object> known = answers.get(question);
        if (known == null) {
            if (answers.size() >= REMEMBERED) {
                answers.clear();
            }
            known = ask(expression, context);
            answers.put(question, known);
        }
        return known.orElse(null);
    }

    private Optional<Object> ask(String expression, Map<String, Object> context) {
        EvaluationResult result = engine.evaluateExpression(expression, context);
        return result.isSuccess() ? Optional.ofNullable(result.result()) : Optional.empty();
    }
}
