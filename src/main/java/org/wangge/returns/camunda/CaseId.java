package org.wangge.returns.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads whose case a process carries. */
final class CaseId {

    private CaseId() {}

    static Long of(DelegateExecution execution) {
        return (Long) execution.getVariable("caseId");
    }
}
