package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Asks the return rules again after facts were corrected. */
@BuildingBlock(
        value = "askRule",
        name = "重新判定",
        nameEn = "Ask the rule again",
        description = "事实更正后，重新查规则。",
        descriptionEn = "Asks the return rules again after facts were corrected.",
        inputs = {"caseId"},
        onlyIn = "return-loop")
class AskRule implements JavaDelegate {

    private final CaseSteps steps;

    AskRule(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.askRule(CaseId.of(execution)));
    }
}
