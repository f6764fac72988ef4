package org.wangge.policing.cases.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.policing.cases.CaseCourse;

/** Says how an administrative case ended, for whoever called it. */
@BuildingBlock(
        value = "endAdministrativeCase",
        name = "行政案件办结",
        nameEn = "End an administrative case",
        description = "按案卷写明结果：处罚、不罚、移送或者撤销。",
        descriptionEn = "Says what became of the case: penalised, not penalised, referred or withdrawn.",
        inputs = {"matterId"},
        outputs = {"outcome"})
class EndAdministrativeCase implements JavaDelegate {

    private final CaseCourse course;

    EndAdministrativeCase(CaseCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String last = (String) execution.getVariable("outcome");
        execution.setVariable("outcome", course.end(execution.getProcessBusinessKey(), last));
    }
}
