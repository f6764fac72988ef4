package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.wangge.modelling.BuildingBlock;
import org.wangge.returns.CaseSteps;
import org.wangge.returns.ReturnCase;

/** Begins in the receiving village the case that ends where it came from, at the same stage. */
@BuildingBlock(
        value = "beginCaseHere",
        name = "在本村接续",
        nameEn = "Continue the case here",
        description = "原个案以转村结案，本村按同一环节接续。",
        descriptionEn = "Ends the case as transferred and begins it anew in the receiving village, at the same stage.",
        inputs = {"caseId"})
class BeginCaseHere implements JavaDelegate {

    private final CaseSteps steps;
    private final EngineReturnProcess process;

    BeginCaseHere(CaseSteps steps, @Lazy EngineReturnProcess process) {
        this.steps = steps;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReturnCase made = steps.beginThere(CaseId.of(execution));
        process.beginFrom(execution.getProcessBusinessKey(), made);
    }
}
