package org.wangge.engine;

import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;

/**
 * Gives every process instance the unit that owns it, from the start variable {@code unit} or the process that called
 * it, or what the start variable {@code scope} puts in its place; it refuses a start that names neither: what belongs to
 * no tenant would be seen by everybody.
 */
@Component
class UnitTenantProvider implements TenantIdProvider {
    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return start.getSuperExecution().getTenantId();
        }
        return given(Variables.SCOPE, start)
                .or(() -> given(Variables.UNIT, start))
                .orElseThrow(() -> new BadUserRequestException(
                        "A process starts with the variable 'unit', the code of its village"));
    }

    private static Optional<String> given(String name, TenantIdProviderProcessInstanceContext start) {
        Object value =
                start.getVariables() == null ? null : start.getVariables().get(name);
        if (value != null && !Variables.allows(name, value)) {
            throw new BadUserRequestException("The variable '" + name + "' has no such value");
        }
        return Optional.ofNullable(value).map(Object::toString);
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        throw new BadUserRequestException("There are no CMMN cases here");
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decision) {
        if (decision.getExecution() == null) {
            throw new BadUserRequestException("A decision outside a process is asked of Decisions, without history");
        }
        return decision.getExecution().getTenantId();
    }
}
