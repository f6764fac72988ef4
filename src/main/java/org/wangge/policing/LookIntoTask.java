package org.wangge.policing;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/**
 * 不配合情况安排: the village secretary looks at the reason first. A need goes to who can meet it, a mistake ends the
 * matter, a neighbour persuades, and only then are the police asked. No answer here calls anything an offence.
 */
@Component
class LookIntoTask extends MatterTask {

    private final Desk desk;
    private final Needs needs;

    LookIntoTask(Desk desk, Needs needs) {
        super(desk);
        this.desk = desk;
        this.needs = needs;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("look-into-non-cooperation");
    }

    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        return Map.of(
                "account",
                desk.accounts(of),
                "returned",
                desk.records.lastAnswer(of, "command-police-work", "reason"),
                "until",
                needs.usual());
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        of.because(data.text("cause"));
        return switch (data.text("outcome")) {
            case "need" -> needs.found(of, data);
            case "persuade" -> {
                of.persuadedBy(data.text("persuader"));
                yield Map.of("helper", data.text("persuader"));
            }
            default -> Map.of();
        };
    }
}
