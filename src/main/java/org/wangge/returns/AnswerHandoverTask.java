package org.wangge.returns;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 接收移交: the named person takes the case over, or does not. */
@Component
class AnswerHandoverTask extends CaseTask {

    private final Custody custody;

    AnswerHandoverTask(Desk desk, Custody custody) {
        super(desk);
        this.custody = custody;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("answer-handover");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of("offeredBy", custody.name(custody.open(of).fromAccount()));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("accept")) {
            custody.accept(of);
        } else {
            custody.decline(of, data.text("reason"));
        }
        return Map.of();
    }
}
