package org.wangge.returns;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 解除医学意见: a health worker agrees, asks for a new order, or refers to hospital. */
@Component
class AgreeReleaseTask extends CaseTask {

    private final Checklist checklist;
    private final Testing testing;
    private final Ordering ordering;
    private final Clock clock;

    AgreeReleaseTask(Desk desk, Checklist checklist, Testing testing, Ordering ordering, Clock clock) {
        super(desk);
        this.ordering = ordering;
        this.checklist = checklist;
        this.testing = testing;
        this.clock = clock;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("agree-release");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of(
                "until", Objects.toString(of.lastDay(), ""),
                "tests", ReviewCodeTask.results(testing, of),
                "checklist", String.join("\n", checklist.open(of)));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("agree")) {
            of.agreeRelease(clock.instant());
        }
        if (data.text("outcome").equals("new-order")) {
            ordering.requireOrder(of);
        }
        return Map.of();
    }
}
