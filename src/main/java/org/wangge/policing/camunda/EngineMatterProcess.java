package org.wangge.policing.camunda;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.wangge.engine.EngineAccess;
import org.wangge.policing.MatterProcess;

/** Carries matters in the engine, with the case's number as business key and its village as tenant. */
@Component
class EngineMatterProcess implements MatterProcess {

    private final RuntimeService runtime;
    private final EngineAccess access;

    EngineMatterProcess(RuntimeService runtime, EngineAccess access) {
        this.runtime = runtime;
        this.access = access;
    }

    @Override
    public void begin(String caseNumber, Long caseId, String village, String grid) {
        access.asSystem(() -> runtime.startProcessInstanceByKey(
                "non-cooperation",
                caseNumber,
                Variables.putValue("caseId", caseId)
                        .putValue("grid", grid)
                        .putValueTyped("unit", Variables.stringValue(village, true))));
    }
}
