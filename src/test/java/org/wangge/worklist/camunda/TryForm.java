package org.wangge.worklist.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.wangge.worklist.form.FormAnswers;
import org.wangge.worklist.form.FormSchema;

/** Reads answers with forms made for one test; {@code x} is the input that is looked at. */
final class TryForm {

    static final LocalDate TODAY = LocalDate.of(2022, 4, 11);

    private TryForm() {}

    static Object value(String component, Object given) {
        FormAnswers answers = read(component, one(given), Map.of());
        assertThat(answers.faults()).isEmpty();
        return answers.values().get("x");
    }

    static String fault(String component, Object given) {
        return code(read(component, one(given), Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> one(Object given) {
        if (given instanceof Map<?, ?> map && map.containsKey("x")) {
            return (Map<String, Object>) map;
        }
        Map<String, Object> answers = new HashMap<>();
        answers.put("x", given);
        return answers;
    }

    static String code(FormAnswers answers) {
        return answers.faults().isEmpty() ? null : answers.faults().get(0).code();
    }

    static FormAnswers read(String components, Map<String, Object> given, Map<String, Object> data) {
        return schema(components).read(given, data, new EngineFeel(), TODAY);
    }

    static FormSchema schema(String components) {
        return FormSchema.parse(
                "{'id':'f','components':[%s]}".formatted(components).replace('\'', '"'));
    }
}
