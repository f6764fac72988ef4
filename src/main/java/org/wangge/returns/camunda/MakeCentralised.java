package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Changes the place to a centralised one; the term stays. */
@BuildingBlock(
        value = "makeCentralised",
        name = "改为集中隔离",
        nameEn = "Make it centralised",
        description = "居家场所不合适，改为集中隔离。",
        descriptionEn = "Changes the place to a centralised one; the term stays.",
        inputs = {"caseId"})
class MakeCentralised implements JavaDelegate {

    private final CaseSteps steps;

    MakeCentralised(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.makeCentralised(CaseId.of(execution)));
    }
}
