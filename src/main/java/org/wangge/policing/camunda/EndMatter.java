package org.wangge.policing.camunda;

import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Lazy;
import org.wangge.codes.Codes;
import org.wangge.modelling.BuildingBlock;
import org.wangge.policing.Matter.End;
import org.wangge.policing.MatterSteps;
import org.wangge.returns.Waiting;

/** Closes the matter as the end event's id begins, and lets the loop's refused task go on: {@code agreed-on-visit}. */
@BuildingBlock(
        value = "endMatter",
        name = "了结事项",
        nameEn = "End the matter",
        description = "按结束事件的编号了结事项，个案里等着的任务继续办。",
        descriptionEn = "Closes the matter by the id of the end event, and lets what waited in the loop go on.",
        inputs = {"matterId"})
class EndMatter implements ExecutionListener {

    private final MatterSteps steps;
    private final Waiting waiting;

    EndMatter(MatterSteps steps, @Lazy Waiting waiting) {
        this.steps = steps;
        this.waiting = waiting;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Long matter = (Long) execution.getVariable("matterId");
        steps.end(matter, how(execution.getCurrentActivityId())).forEach(waiting::end);
    }

    private static End how(String id) {
        return Arrays.stream(End.values())
                .filter(end -> id.equals(Codes.of(end)) || id.startsWith(Codes.of(end) + "-"))
                .max(Comparator.comparing(end -> end.name().length()))
                .orElseThrow(() -> new IllegalStateException(id + " says no end of a matter"));
    }
}
