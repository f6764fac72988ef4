package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Moves the case into the stage that the sub-process stands for, with its deadline. */
@BuildingBlock(
        value = "enterStage",
        name = "进入环节",
        nameEn = "Enter stage",
        description = "个案进入子流程所代表的环节，并按时限表计时。",
        descriptionEn = "Moves the case into the stage that the sub-process stands for, with its deadline.",
        inputs = {"caseId"})
class EnterStage implements ExecutionListener {

    private final CaseSteps steps;

    EnterStage(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateExecution execution) {
        steps.enterStage(CaseId.of(execution), execution.getCurrentActivityId());
    }
}
