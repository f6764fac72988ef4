package org.wangge.policing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 受理与指挥: a station officer accepts with an aim and an officer, returns with a reason, or joins it to another. */
@Component
class CommandTask extends MatterTask {

    private final Desk desk;
    private final Commanding commanding;
    private final PolicePeriod period;

    CommandTask(Desk desk, Commanding commanding, PolicePeriod period) {
        super(desk);
        this.desk = desk;
        this.commanding = commanding;
        this.period = period;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("command-police-work");
    }

    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        return Map.of(
                "account", desk.accounts(of),
                "cause", desk.word("cause", of.cause()),
                "arranged", desk.records.lastAnswer(of, "look-into-non-cooperation", "note"),
                "officers", commanding.choices(of),
                "others", commanding.others(of));
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        Map<String, Object> facts = new HashMap<>();
        switch (data.text("outcome")) {
            case "accept" -> {
                facts.putAll(commanding.send(of, data));
                facts.put("withPolice", true);
                period.begin(of);
            }
            case "join" -> commanding.join(of, data.text("into"));
            default -> {
                // returned: the village arranges again
            }
        }
        return facts;
    }
}
