package org.wangge.returns;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 提请解除: the custodian asks for the release when every stage's checklist is complete, or each gap has a reason; or asks for an extension. */
@Component
class ProposeReleaseTask extends CaseTask {

    private final Checklist checklist;
    private final Ordering ordering;

    ProposeReleaseTask(Desk desk, Checklist checklist, Ordering ordering) {
        super(desk);
        this.checklist = checklist;
        this.ordering = ordering;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("propose-release");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of("until", Objects.toString(of.lastDay(), ""), "checklist", String.join("\n", checklist.open(of)));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("propose")) {
            String gaps = data.text("gaps");
            if (gaps != null && !gaps.isBlank()) {
                checklist.recordGaps(of, gaps);
            }
            checklist.requireComplete(of);
        } else {
            ordering.requireOrder(of);
        }
        return Map.of();
    }
}
