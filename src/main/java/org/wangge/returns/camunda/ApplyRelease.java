package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Lets a decided release take effect at the end of the order. */
@BuildingBlock(
        value = "applyRelease",
        name = "解除生效",
        nameEn = "Apply the release",
        description = "已决定的解除在期满时生效，转绿码。",
        descriptionEn = "Lets a decided release take effect at the end of the order.",
        inputs = {"caseId"},
        onlyIn = "return-loop")
class ApplyRelease implements JavaDelegate {

    private final CaseSteps steps;

    ApplyRelease(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.applyRelease(CaseId.of(execution));
    }
}
