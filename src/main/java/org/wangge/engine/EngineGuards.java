package org.wangge.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts every guard in its place around the engine. Each is a class of its own; this one only wires them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineGuards extends AbstractProcessEnginePlugin {
    private final StaffIdentityProvider people;
    private final UnitTenantProvider tenants;
    private final ModelExpressions expressions;
    private final ModelGate models;
    private final TaskGuards tasks;

    /** @param clock named so that the engine starts with the application's time */
    EngineGuards(
            StaffIdentityProvider people,
            UnitTenantProvider tenants,
            ModelExpressions expressions,
            ModelGate models,
            TaskGuards tasks,
            EngineClock clock) {
        this.people = people;
        this.tenants = tenants;
        this.expressions = expressions;
        this.models = models;
        this.tasks = tasks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(identity());
        engine.setTenantIdProvider(tenants);
        engine.setTenantCheckEnabled(true);
        engine.setAuthorizationEnabled(false);
        engine.setExpressionManager(expressions);
        engine.setCustomPreDeployers(and(engine.getCustomPreDeployers(), models));
        engine.setCustomPreBPMNParseListeners(and(engine.getCustomPreBPMNParseListeners(), tasks));
        engine.setCustomPreCommandInterceptorsTxRequired(
                gated(engine.getCustomPreCommandInterceptorsTxRequired(), engine));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                gated(engine.getCustomPreCommandInterceptorsTxRequiresNew(), engine));
        engine.setVariableTypes(new AllowedSerializers());
        engine.setDelegateInterceptor(new FailureSanitiser());
        engine.setFailedJobCommandFactory(new SanitisedFailedJobs());
        ExecuteJobHelper.LOGGING_HANDLER = (jobId, failure) -> FailureSanitiser.sanitised(failure);
        engine.setEnableCmdExceptionLogging(false);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setHistoryTimeToLive("P180D");
        engine.setHistoryCleanupBatchWindowStartTime("18:00");
        engine.setHistoryCleanupBatchWindowEndTime("21:00");
    }

    private SessionFactory identity() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return ReadOnlyIdentityProvider.class;
            }

            @Override
            public Session openSession() {
                return people;
            }
        };
    }

    private static List<CommandInterceptor> gated(
            List<CommandInterceptor> others, ProcessEngineConfigurationImpl engine) {
        return and(others, new PersonGate(engine));
    }

    private static <T> List<T> and(List<? extends T> others, T mine) {
        List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(mine);
        return all;
    }
}
