package org.wangge.policing.cases.camunda;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import org.wangge.engine.EngineAccess;
import org.wangge.policing.Matter;
import org.wangge.policing.cases.CaseProcess;

/** Moves administrative cases on in the engine; each has its matter's id as business key. */
@Component
class EngineCaseProcess implements CaseProcess {

    private static final String ASKED = "reconsideration-asked";
    private static final String OVER = "reconsideration-over";

    private final RuntimeService runtime;
    private final EngineAccess access;

    EngineCaseProcess(RuntimeService runtime, EngineAccess access) {
        this.runtime = runtime;
        this.access = access;
    }

    @Override
    public void reconsiderationAsked(Matter of) {
        receive(of, ASKED);
    }

    @Override
    public void reconsiderationOver(Matter of) {
        receive(of, OVER);
    }

    private void receive(Matter of, String message) {
        access.asSystem(
                () -> waiting(of, message).forEach(each -> runtime.messageEventReceived(message, each.getId())));
    }

    private List<Execution> waiting(Matter of, String message) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(of.key())
                .messageEventSubscriptionName(message)
                .list();
    }
}
