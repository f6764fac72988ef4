package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;

/** Closes the case as released. */
@BuildingBlock(
        value = "closeCase",
        name = "结案：已解除",
        nameEn = "Close as released",
        description = "个案以解除结案。",
        descriptionEn = "Closes the case as released.",
        inputs = {"caseId"})
class CloseCase implements JavaDelegate {

    private final CaseSteps steps;
    private final EngineReturnProcess process;

    CloseCase(CaseSteps steps, @Lazy EngineReturnProcess process) {
        this.steps = steps;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.closeReleased(CaseId.of(execution));
        process.endAllBut(execution.getProcessInstanceId(), execution.getProcessBusinessKey());
    }
}
