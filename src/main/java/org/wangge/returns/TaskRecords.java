package org.wangge.returns;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.worklist.KeptAnswers;
import org.wangge.worklist.Submission;

/** Keeps what people answered in the tasks of a case, and says what the last answer to one was. */
@Component
class TaskRecords {

    private final TaskRecordRows rows;
    private final KeptAnswers kept;
    private final Actors actors;
    private final Clock clock;

    TaskRecords(TaskRecordRows rows, KeptAnswers kept, Actors actors, Clock clock) {
        this.rows = rows;
        this.kept = kept;
        this.actors = actors;
        this.clock = clock;
    }

    void keep(ReturnCase of, String task, Submission data) {
        rows.save(new TaskRecord(
                of.id(),
                task,
                data.text("outcome"),
                kept.write(data),
                actors.at(of.where()).accountId(),
                clock.instant()));
    }

    /** One answer of the last time the task was done, empty where it was not. */
    String lastAnswer(ReturnCase of, String task, String field) {
        return rows.findFirstByCaseIdAndTaskOrderByIdDesc(of.id(), task)
                .map(TaskRecord::answers)
                .map(kept::read)
                .map(answers -> answers.get(field))
                .map(Object::toString)
                .orElse("");
    }

    /** All that was answered the last time, but for what it came to; moments as moments. */
    Map<String, Object> lastAnswers(ReturnCase of, String task) {
        return rows.findFirstByCaseIdAndTaskOrderByIdDesc(of.id(), task)
                .map(TaskRecord::answers)
                .map(kept::toForm)
                .orElse(Map.of());
    }

    /** What was written down when somebody last refused: at the hand-over, or when a missed check was asked for. */
    String lastRefusal(ReturnCase of) {
        String account = lastAnswer(of, "hand-over-person", "account");
        return account.isEmpty() ? lastAnswer(of, "settle-missed-check", "reason") : account;
    }
}
