package org.wangge.worklist.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
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
        return door.submit(viewers.current(), taskId, answers);
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

    /** The engine's REST answers lists and maps in a way that forms can read only as its own JSON values. */
    private Object typed(Object value) {
        if (!(value instanceof Collection || value instanceof Map)) {
            return value;
        }
        try {
            return Spin.JSON(json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form starts with plain values");
        }
    }
}
