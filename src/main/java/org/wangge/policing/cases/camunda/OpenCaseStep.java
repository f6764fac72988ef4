package org.wangge.policing.cases.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.wangge.modelling.BuildingBlock;
import org.wangge.policing.cases.CaseCourse;

/** Lets those read the file whom the next step needs. */
@BuildingBlock(
        value = "openCaseStep",
        name = "案卷交县级",
        nameEn = "Open the file to the county",
        description = "从此步起，县级公安机关或者法制部门可以查阅案卷。",
        descriptionEn = "From this step on county police or the legal reviewers may read the file.",
        inputs = {"matterId"})
class OpenCaseStep implements JavaDelegate {

    private final CaseCourse course;

    OpenCaseStep(CaseCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.open(execution.getProcessBusinessKey(), execution.getCurrentActivityId());
    }
}
