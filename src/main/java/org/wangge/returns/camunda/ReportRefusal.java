package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Reports a refusal as a matter of non-cooperation. */
@BuildingBlock(
        value = "reportRefusal",
        name = "登记不配合",
        nameEn = "Report a refusal",
        description = "拒绝转运或检查的，登记为不配合。",
        descriptionEn = "Reports a refusal as a matter of non-cooperation.",
        inputs = {"caseId"})
class ReportRefusal implements JavaDelegate {

    private final CaseSteps steps;

    ReportRefusal(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String activity = execution.getCurrentActivityId();
        steps.reportRefusal(CaseId.of(execution), activity.contains("transfer") ? "refuses-transfer" : "refuses-check");
    }
}
