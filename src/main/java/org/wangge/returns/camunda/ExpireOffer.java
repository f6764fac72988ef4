package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Records that an offer was not answered in time. */
@BuildingBlock(
        value = "expireOffer",
        name = "记为逾期",
        nameEn = "Let the offer expire",
        description = "移交或转村逾期未答复，记为逾期。",
        descriptionEn = "Records that an offer was not answered in time.",
        inputs = {"caseId"})
class ExpireOffer implements JavaDelegate {

    private final CaseSteps steps;

    ExpireOffer(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.getProcessDefinitionId().startsWith("handover:")) {
            steps.expireHandover(CaseId.of(execution));
        } else {
            steps.expireTransfer(CaseId.of(execution));
        }
    }
}
