package org.wangge.privacy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what to do instead of showing a stack trace. */
class UnusableKeysAnalyzer extends AbstractFailureAnalyzer<UnusableKeysException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeysException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Make keys once with 'java -jar wangge.jar --keys=new', keep them in a safe place, and hand them to "
                        + "every node as the environment variable WANGGE_KEYSET (docs/operations.md, Keys).",
                cause);
    }
}
