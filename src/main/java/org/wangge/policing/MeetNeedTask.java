package org.wangge.policing;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 解决需要: whoever can help does, and says whether the person goes along now. */
@Component
class MeetNeedTask extends MatterTask {

    private final Desk desk;

    MeetNeedTask(Desk desk) {
        super(desk);
        this.desk = desk;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("meet-need");
    }

    /** Only what is needed: who helps need not read what was reported. */
    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        String found = of.acceptedAt() == null
                ? desk.records.lastAnswer(of, "look-into-non-cooperation", "note")
                : desk.records.lastAnswer(of, "visit-person", "needs");
        return Map.of("cause", desk.word("cause", of.cause()), "need", found);
    }

    @Override
    boolean remembers() {
        return false;
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        of.needAnswered(!data.text("outcome").equals("cannot"));
        return Map.of();
    }
}
