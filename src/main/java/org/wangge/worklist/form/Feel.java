package org.wangge.worklist.form;

import java.util.Map;

/** The expression language in which forms state their conditions, limits and choices. */
public interface Feel {

    /**
     * The value of an expression (without the leading {@code =}); a name that the context does not know is
     * {@code null}, and so is an expression that fails.
     */
    Object evaluate(String expression, Map<String, Object> context);
}
