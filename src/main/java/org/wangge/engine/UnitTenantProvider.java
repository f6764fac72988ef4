package org.wangge.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;

/**
 * Gives every process instance the unit that owns it, from the start variable {@code unit} or the process that called
 * it, and refuses a start that names none: what belongs to no unit would be seen by everybody.
 */
@Component
class UnitTenantProvider implements TenantIdProvider {
    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return start.getSuperExecution().getTenantId();
        }
        Object unit = start.getVariables() == null ? null : start.getVariables().get(Variables.UNIT);
        if (unit == null || !Variables.allows(Variables.UNIT, unit)) {
            throw new BadUserRequestException("A process starts with the variable 'unit', the code of its village");
        }
        return unit.toString();
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
