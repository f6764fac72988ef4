package org.wangge.worklist.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import org.wangge.engine.TaskDoor;
import org.wangge.security.Viewers;
import org.wangge.worklist.Door;
import org.wangge.worklist.WorkList;

/** Leads what is submitted in Camunda's Tasklist through the same door as everything else. */
@Component
class TasklistDoor implements TaskDoor {

    private final Door door;
    private final WorkList list;
    private final Viewers viewers;
    private final ObjectMapper json;

    TasklistDoor(Door door, WorkList list, Viewers viewers, ObjectMapper json) {
        this.door = door;
        this.list = list;
        this.viewers = viewers;
        this.json = json;
    }

    @Override
    public Map<String, Object> submit(String taskId, Map<String, Object> values) {
        Map<String, Object> answers = new LinkedHashMap<>();
        values.forEach((key, value) -> answers.put(key, value instanceof SpinJsonNode node ? plain(node) : value));
        return door.submit(viewers.current(), taskId, () -> answers);
    }

    @Override
    public Map<String, Object> prefill(String taskId) {
        Map<String, Object> values = new LinkedHashMap<>();
        list.prefill(viewers.current(), taskId).forEach((key, value) -> values.put(key, typed(value)));
        return values;
    }

    private Object plain(SpinJsonNode node) {
        try {
            return json.readValue(node.toString(), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Spin gave no JSON");
        }
    }

    /** As the Tasklist's forms read it: text, flags and numbers by their type, lists and maps as JSON. */
    private TypedValue typed(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            return SpinValues.jsonValue(text(value)).create();
        }
        if (value instanceof Number number) {
            return Variables.doubleValue(number.doubleValue());
        }
        return value instanceof Boolean flag
                ? Variables.booleanValue(flag)
                : Variables.stringValue(value == null ? null : value.toString());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form starts with plain values");
        }
    }
}
