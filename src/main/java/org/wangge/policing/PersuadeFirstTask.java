package org.wangge.policing;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 上门劝导: a neighbour with a post talks to the person before anybody calls the police. */
@Component
class PersuadeFirstTask extends MatterTask {

    private final Desk desk;

    PersuadeFirstTask(Desk desk) {
        super(desk);
        this.desk = desk;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("persuade-first");
    }

    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        return Map.of(
                "cause", desk.word("cause", of.cause()),
                "arranged", desk.records.lastAnswer(of, "look-into-non-cooperation", "note"));
    }

    @Override
    boolean remembers() {
        return false;
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        return Map.of();
    }
}
