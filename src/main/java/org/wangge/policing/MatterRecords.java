package org.wangge.policing;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.security.Viewers;
import org.wangge.worklist.KeptAnswers;
import org.wangge.worklist.Submission;

/** Keeps what people answered in the tasks of a matter, so that whoever does one again finds it filled in. */
@Component
public class MatterRecords {

    private final MatterRecordRows rows;
    private final KeptAnswers kept;
    private final Viewers viewers;
    private final Clock clock;

    MatterRecords(MatterRecordRows rows, KeptAnswers kept, Viewers viewers, Clock clock) {
        this.rows = rows;
        this.kept = kept;
        this.viewers = viewers;
        this.clock = clock;
    }

    public void keep(Matter of, String task, Submission data) {
        rows.save(new MatterRecord(
                of.id(),
                task,
                data.text("outcome"),
                kept.write(data),
                viewers.current().accountId(),
                clock.instant()));
    }

    /** What was answered the last time, but for what it came to. */
    public Map<String, Object> lastAnswers(Matter of, String task) {
        return rows.findFirstByMatterIdAndTaskOrderByIdDesc(of.id(), task)
                .map(record -> kept.toForm(record.answers()))
                .orElse(Map.of());
    }

    /** One answer of the last time, empty where there was none. */
    public String lastAnswer(Matter of, String task, String field) {
        Object answer = lastAnswers(of, task).get(field);
        return answer == null ? "" : answer.toString();
    }
}
