package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Plans another test after an invalid one. */
@BuildingBlock(
        value = "planTest",
        name = "另排检测",
        nameEn = "Plan another test",
        description = "检测无效时，另排一次检测。",
        descriptionEn = "Plans another test after an invalid one.",
        inputs = {"caseId"})
class PlanTest implements JavaDelegate {

    private final CaseSteps steps;

    PlanTest(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.planTest(CaseId.of(execution));
    }
}
