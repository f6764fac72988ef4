package org.wangge.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.worklist.Submission;

/** Keeps what people answered in the tasks of a case, and says what the last answer to one was. */
@Component
class TaskRecords {

    private final TaskRecordRows rows;
    private final ObjectMapper json;
    private final Actors actors;
    private final Clock clock;

    TaskRecords(TaskRecordRows rows, ObjectMapper json, Actors actors, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.actors = actors;
        this.clock = clock;
    }

    void keep(ReturnCase of, String task, Submission data) {
        try {
            rows.save(new TaskRecord(
                    of.id(),
                    task,
                    data.text("outcome"),
                    json.writeValueAsString(data.values()),
                    actors.at(of.where()).accountId(),
                    clock.instant()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answers to " + task + " cannot be kept", e);
        }
    }

    /** One answer of the last time the task was done, empty where it was not. */
    String lastAnswer(ReturnCase of, String task, String field) {
        return rows.findFirstByCaseIdAndTaskOrderByIdDesc(of.id(), task)
                .map(TaskRecord::answers)
                .map(this::read)
                .map(answers -> answers.get(field))
                .map(Object::toString)
                .orElse("");
    }

    /** What was written down when somebody last refused: at the hand-over, or when a missed check was asked for. */
    String lastRefusal(ReturnCase of) {
        String account = lastAnswer(of, "hand-over-person", "account");
        return account.isEmpty() ? lastAnswer(of, "settle-missed-check", "reason") : account;
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers cannot be read", e);
        }
    }
}
