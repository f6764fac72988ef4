package org.wangge.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A read-only function that models call as {@code ${name.of('key', execution)}}. */
interface PublishedFunction {
    /** @throws IllegalArgumentException where the key is unknown */
    Object of(String key, DelegateExecution execution);
}
