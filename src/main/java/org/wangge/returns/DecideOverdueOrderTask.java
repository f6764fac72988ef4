package org.wangge.returns;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 到期未决督办: the order ended with no decision and the person is free; the supervisor says what was missing and why. */
@Component
class DecideOverdueOrderTask extends CaseTask {

    private final Checklist checklist;

    DecideOverdueOrderTask(Desk desk, Checklist checklist) {
        super(desk);
        this.checklist = checklist;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("decide-overdue-order");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of("until", Objects.toString(of.lastDay(), ""), "checklist", String.join("\n", checklist.open(of)));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        checklist.recordGaps(of, data.text("reason"));
        return Map.of();
    }
}
