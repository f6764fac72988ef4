package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Ends an order that ran out with no decision: the person is free, green, and the supervisor told. */
@BuildingBlock(
        value = "endOrder",
        name = "期满放开",
        nameEn = "End the order",
        description = "告知书期满而无决定：本人自由，转绿码，提醒督导员。",
        descriptionEn =
                "Ends an order that ran out with no decision: the person is free, green, and the supervisor told.",
        inputs = {"caseId"},
        onlyIn = "return-loop")
class EndOrder implements JavaDelegate {

    private final CaseSteps steps;

    EndOrder(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.endOrder(CaseId.of(execution));
    }
}
