package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.wangge.modelling.BuildingBlock;

/** Ends the loop of a case that was closed beside it, and everything else that still runs for it. */
@BuildingBlock(
        value = "endLoop",
        name = "结束流程",
        nameEn = "End the loop",
        description = "个案已从旁结案，结束它的主流程和其他小流程。",
        descriptionEn = "Ends the loop of a case that was closed beside it.",
        inputs = {"caseId"})
class EndLoop implements JavaDelegate {

    private final EngineReturnProcess process;

    EndLoop(@Lazy EngineReturnProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.endAllBut(execution.getProcessInstanceId(), execution.getProcessBusinessKey());
    }
}
