package org.wangge.policing.person.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.wangge.modelling.BuildingBlock;
import org.wangge.policing.Matter;
import org.wangge.policing.Matters;

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
    private final Matters matters;

    EndUpheldMatter(@Lazy EngineComplaintProcess process, Matters matters) {
        this.process = process;
        this.matters = matters;
    }

    /** Of a matter that was joined into another while the complaint waited, the other is what is worked on. */
    @Override
    public void execute(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        process.endAllBut(execution.getProcessInstanceId(), key);
        matters.findById(Long.valueOf(key))
                .map(Matter::joinedInto)
                .ifPresent(main -> process.endAllBut(execution.getProcessInstanceId(), main.toString()));
    }
}
