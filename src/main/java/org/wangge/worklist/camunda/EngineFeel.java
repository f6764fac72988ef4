package org.wangge.worklist.camunda;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;
import org.wangge.worklist.form.Feel;

/** FEEL as the engine's decision tables evaluate it. */
@Component
class EngineFeel implements Feel {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

    @Override
    public Object evaluate(String expression, Map<String, Object> context) {
        EvaluationResult result = engine.evaluateExpression(expression, context);
        return result.isSuccess() ? result.result() : null;
    }
}
