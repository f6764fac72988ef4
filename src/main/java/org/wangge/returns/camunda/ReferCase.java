package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;
import org.wangge.returns.Outcome;

/** Closes the case as referred to hospital, and from the loop ends what runs beside it; beside it, end-loop does. */
@BuildingBlock(
        value = "referCase",
        name = "结案：转诊",
        nameEn = "Refer to hospital",
        description = "个案以转诊结案。",
        descriptionEn = "Closes the case as referred to hospital.",
        inputs = {"caseId"})
class ReferCase implements JavaDelegate {

    private final CaseSteps steps;
    private final EngineReturnProcess process;

    ReferCase(CaseSteps steps, @Lazy EngineReturnProcess process) {
        this.steps = steps;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close(CaseId.of(execution), Outcome.REFERRED);
        if (execution.getProcessDefinitionId().startsWith("return-loop:")) {
            process.endAllBut(execution.getProcessInstanceId(), execution.getProcessBusinessKey());
        }
    }
}
