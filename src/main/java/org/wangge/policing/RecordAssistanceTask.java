package org.wangge.policing;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 记录协助执行: what two officers did on a body's request, or that it was not needed any more. */
@Component
class RecordAssistanceTask extends MatterTask {

    private final Assisting assisting;

    RecordAssistanceTask(Desk desk, Assisting assisting) {
        super(desk);
        this.assisting = assisting;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("record-assistance");
    }

    @Override
    boolean remembers() {
        return false;
    }

    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        String request = assisting
                .open(of)
                .map(one ->
                        one.body() + " " + one.requestNumber() + " " + one.requestedOn() + " → " + one.orderNumber())
                .orElse("");
        return Map.of("request", request, "police", assisting.police(of, 0), "colleagues", assisting.police(of, 1));
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("done")) {
            assisting.done(of, data);
        }
        return Map.of();
    }
}
