package org.wangge.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** A job's failure as the engine may store it: a reference into the log, and its kind. */
class JobFailure extends ProcessEngineException {
    JobFailure(String reference, Throwable failure) {
        super("Job failure " + reference + ", " + failure.getClass().getName());
        setStackTrace(failure.getStackTrace());
    }
}
