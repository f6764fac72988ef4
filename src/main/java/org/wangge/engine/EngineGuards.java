package org.wangge.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts every guard in its place around the engine, and what spares it questions. This class only wires them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineGuards extends AbstractProcessEnginePlugin {
    private final StaffIdentityProvider people;
    private final UnitTenantProvider tenants;
    private final ModelExpressions expressions;
    private final ModelGate models;
    private final TaskGuards tasks;
    private final ObjectProvider<TaskScopes> waiting;

    /** @param clock named so that the engine starts with the application's time */
    EngineGuards(
            StaffIdentityProvider people,
            UnitTenantProvider tenants,
            ModelExpressions expressions,
            ModelGate models,
            TaskGuards tasks,
            ObjectProvider<TaskScopes> waiting,
            EngineClock clock) {
        this.people = people;
        this.tenants = tenants;
        this.expressions = expressions;
        this.models = models;
        this.tasks = tasks;
        this.waiting = waiting;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(identity());
        engine.setCustomSessionFactories(and(engine.getCustomSessionFactories(), SparingLookUps.all()));
        engine.setHistoryEventProducer(SparingLookUps.history());
        engine.setHistoryEventHandler(new SparingHistory());
        engine.setTenantIdProvider(tenants);
        engine.setTenantCheckEnabled(true);
        engine.setAuthorizationEnabled(false);
        engine.setExpressionManager(expressions);
        engine.setCustomPreDeployers(and(engine.getCustomPreDeployers(), List.of(models)));
        engine.setCustomPreBPMNParseListeners(and(engine.getCustomPreBPMNParseListeners(), List.of(tasks)));
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
        // by when it ended, not by a date written into each of its rows in twenty tables whenever something ends
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
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

    private List<CommandInterceptor> gated(List<CommandInterceptor> others, ProcessEngineConfigurationImpl engine) {
        return and(others, List.of(new PersonGate(engine, waiting)));
    }

    private static <T> List<T> and(List<? extends T> others, List<? extends T> ours) {
        List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.addAll(ours);
        return all;
    }
}
