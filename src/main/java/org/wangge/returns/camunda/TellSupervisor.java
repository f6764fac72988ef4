package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Tells the supervisors above the case. */
@BuildingBlock(
        value = "tellSupervisor",
        name = "报督导员",
        nameEn = "Tell the supervisor",
        description = "提醒乡镇督导员查看此个案。",
        descriptionEn = "Tells the supervisors above the case.",
        inputs = {"caseId"})
class TellSupervisor implements JavaDelegate {

    private final CaseSteps steps;

    TellSupervisor(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tellSupervisor(CaseId.of(execution), execution.getCurrentActivityId());
    }
}
