package org.wangge.policing.person.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.wangge.modelling.BuildingBlock;

/** Ends a matter whose person complained and was right. */
@BuildingBlock(
        value = "endUpheldMatter",
        name = "投诉成立，结束事项",
        nameEn = "End the matter, the complaint was right",
        description = "以消息 complaint-upheld 结束此事项的其他流程；个案的流程照常进行。",
        descriptionEn = "Ends the matter's other processes by the message complaint-upheld; the loop goes on.",
        inputs = {"matterId"})
class EndUpheldMatter implements JavaDelegate {

    private final EngineComplaintProcess process;

    EndUpheldMatter(@Lazy EngineComplaintProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.endAllBut(execution.getProcessInstanceId(), execution.getProcessBusinessKey());
    }
}
