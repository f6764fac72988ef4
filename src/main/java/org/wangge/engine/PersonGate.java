package org.wangge.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wangge.problem.Problem;

/**
 * Lets a person who is signed in only read, submit a form, claim and assign; everything else the engine could do is
 * left to our own services, which say so by {@link EngineAccess}. A call that comes from a person's request without the
 * engine knowing whose it is would see every unit, and is refused. Jobs and the start have no person.
 */
class PersonGate extends CommandInterceptor {
    private static final ThreadLocal<Class<?>> OUTERMOST = new ThreadLocal<>();

    private final ProcessEngineConfigurationImpl engine;
    private final ObjectProvider<TaskScopes> waiting;

    PersonGate(ProcessEngineConfigurationImpl engine, ObjectProvider<TaskScopes> waiting) {
        this.engine = engine;
        this.waiting = waiting;
    }

    /** Whether a person is claiming, assigning or giving back at this moment. */
    static boolean assigns() {
        return OUTERMOST.get() == ClaimTaskCmd.class || OUTERMOST.get() == AssignTaskCmd.class;
    }

    static boolean asksForFormVariables() {
        return OUTERMOST.get() == GetTaskFormVariablesCmd.class;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean nested = Context.getCommandContext() != null || OUTERMOST.get() != null;
        if (nested || EngineAccess.isOpen() || !(knownToEngine() || signedIn())) {
            return next.execute(command);
        }
        if (!PersonCommands.allow(command, knownToEngine())) {
            Refusals.remember(Problem.forbidden());
            throw new AuthorizationException(
                    "Not for a person to do: " + command.getClass().getName());
        }
        var before = engine.getIdentityService().getCurrentAuthentication();
        if (before != null && PersonCommands.isOfTasks(command)) {
            engine.getIdentityService().setAuthentication(withTasks(before));
        }
        OUTERMOST.set(command.getClass());
        try {
            return next.execute(command);
        } catch (RuntimeException refused) {
            explain(refused);
            throw refused;
        } finally {
            OUTERMOST.remove();
            engine.getIdentityService().setAuthentication(before);
        }
    }

    /** Somebody who has a task in what belongs to no unit finds that task, and only while they ask for tasks. */
    private org.camunda.bpm.engine.impl.identity.Authentication withTasks(
            org.camunda.bpm.engine.impl.identity.Authentication person) {
        List<String> groups = orEmpty(person.getGroupIds());
        Set<String> tenants = new LinkedHashSet<>(orEmpty(person.getTenantIds()));
        waiting.forEach(tasks -> tenants.addAll(tasks.scopes(person.getUserId(), groups)));
        return new org.camunda.bpm.engine.impl.identity.Authentication(
                person.getUserId(), groups, List.copyOf(tenants));
    }

    private static List<String> orEmpty(List<String> ids) {
        return ids == null ? List.of() : ids;
    }

    private static void explain(RuntimeException refused) {
        String message = String.valueOf(refused.getMessage());
        if (message.contains("no authenticated tenant")
                || refused instanceof NullValueException
                || refused instanceof NotFoundException) {
            Refusals.remember(Problem.notFound());
        } else if (refused instanceof OptimisticLockingException) {
            Refusals.remember(Problem.conflict("stale"));
        } else if (refused instanceof BadUserRequestException) {
            Refusals.remember(new Problem(400, "invalid", List.of()));
        }
    }

    private boolean knownToEngine() {
        return engine.getIdentityService().getCurrentAuthentication() != null;
    }

    private static boolean signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
