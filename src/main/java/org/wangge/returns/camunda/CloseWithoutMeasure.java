package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;
import org.wangge.returns.Outcome;

/** Closes the case because no rule asks for a measure. */
@BuildingBlock(
        value = "closeWithoutMeasure",
        name = "结案：无需措施",
        nameEn = "Close without measure",
        description = "规则没有措施，个案结案。",
        descriptionEn = "Closes the case because no rule asks for a measure.",
        inputs = {"caseId"})
class CloseWithoutMeasure implements JavaDelegate {

    private final CaseSteps steps;
    private final EngineReturnProcess process;

    CloseWithoutMeasure(CaseSteps steps, @Lazy EngineReturnProcess process) {
        this.steps = steps;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close(CaseId.of(execution), Outcome.NO_MEASURE);
        process.endAllBut(execution.getProcessInstanceId(), execution.getProcessBusinessKey());
    }
}
