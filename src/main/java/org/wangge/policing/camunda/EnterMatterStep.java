package org.wangge.policing.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.wangge.modelling.BuildingBlock;
import org.wangge.policing.MatterSteps;

/** Tells the matter which step it is at, so that its deadline runs and the right people see it. */
@BuildingBlock(
        value = "enterMatterStep",
        name = "进入步骤",
        nameEn = "Enter a step",
        description = "事项进入本步骤，并按时限表计时。",
        descriptionEn = "Moves the matter to this step, with its deadline.",
        inputs = {"matterId"})
class EnterMatterStep implements ExecutionListener {

    private final MatterSteps steps;

    EnterMatterStep(MatterSteps steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateExecution execution) {
        steps.enter((Long) execution.getVariable("matterId"), execution.getCurrentActivityId());
    }
}
