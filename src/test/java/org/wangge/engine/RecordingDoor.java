package org.wangge.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import org.wangge.problem.Problem;

/** Stands where the work list stands: remembers what was submitted, and refuses on demand. */
@Primary
@TestConfiguration
class RecordingDoor implements TaskDoor {
    static final String SECRET = "程林艳 13523832096";

    final Map<String, Map<String, Object>> submitted = new LinkedHashMap<>();
    Problem refusal;
    Map<String, Object> facts = Map.of();

    @Override
    public Map<String, Object> submit(String taskId, Map<String, Object> values) {
        if (refusal != null) {
            throw refusal;
        }
        submitted.put(taskId, values);
        return facts;
    }

    @Override
    public Map<String, Object> prefill(String taskId) {
        return Map.of("remark", SECRET);
    }

    void reset() {
        submitted.clear();
        refusal = null;
        facts = Map.of();
    }
}
