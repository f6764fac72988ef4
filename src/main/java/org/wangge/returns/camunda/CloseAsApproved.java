package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Closes the case as a second person has approved. */
@BuildingBlock(
        value = "closeAsApproved",
        name = "按复核结案",
        nameEn = "Close as approved",
        description = "按第二人复核同意的方式结案。",
        descriptionEn = "Closes the case as a second person has approved.",
        inputs = {"caseId"})
class CloseAsApproved implements JavaDelegate {

    private final CaseSteps steps;

    CloseAsApproved(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.closeAsApproved(CaseId.of(execution));
    }
}
