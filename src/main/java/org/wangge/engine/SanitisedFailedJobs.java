package org.wangge.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;

/** The last stop before a failure is written down: what no delegate threw (SQL, expressions) is sanitised here. */
class SanitisedFailedJobs extends DefaultFailedJobCommandFactory {
    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return super.getCommand(jobId, FailureSanitiser.sanitised(failure));
    }
}
