package org.wangge.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What fails in a job is written down by the engine, message and stack trace alike, in five tables. So only a reference
 * and the kind of failure get that far; where it happened stands in the log under the same reference, without messages
 * either.
 */
class FailureSanitiser extends DefaultDelegateInterceptor {
    private static final Logger log = LoggerFactory.getLogger(FailureSanitiser.class);

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        try {
            super.handleInvocation(invocation);
        } catch (BpmnError business) {
            throw business;
        } catch (Exception failure) {
            CommandContext command = Context.getCommandContext();
            if (command == null || command.getCurrentJob() == null) {
                throw failure;
            }
            throw sanitised(failure);
        }
    }

    static JobFailure sanitised(Throwable failure) {
        if (failure instanceof JobFailure known) {
            return known;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("A job failed ({}): {}", reference, outline(failure));
        return new JobFailure(reference, failure);
    }

    /** Kinds and places of a failure and its causes; messages may hold personal data and are left out. */
    private static String outline(Throwable failure) {
        StringBuilder outline = new StringBuilder();
        int depth = 0;
        for (Throwable each = failure; each != null && depth < 10; each = each.getCause(), depth++) {
            outline.append("\ncaused by ").append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, 20); i++) {
                outline.append("\n    at ").append(frames[i]);
            }
        }
        return outline.toString();
    }
}
