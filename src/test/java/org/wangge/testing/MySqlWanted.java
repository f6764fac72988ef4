package org.wangge.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the run on MySQL where no server is found; in CI ({@code CI=true}) that fails instead. */
class MySqlWanted implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!TestDatabase.onMySql() || MySqlServer.isFound()) {
            return ConditionEvaluationResult.enabled("the database is there");
        }
        String advice = "no MySQL server found: run src/test/scripts/install-mysql.sh, or start Docker, or set "
                + MySqlServer.URL_VARIABLE;
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(advice);
        }
        return ConditionEvaluationResult.disabled(advice);
    }
}
