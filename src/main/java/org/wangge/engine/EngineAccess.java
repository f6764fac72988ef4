package org.wangge.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wangge.security.Viewer;

/**
 * How our own services reach the engine while somebody is signed in. Without it the engine refuses them, since a call
 * on a person's behalf that forgot to say so would see every village.
 */
@Component
public class EngineAccess {
    private static final ThreadLocal<Integer> OPEN = ThreadLocal.withInitial(() -> 0);

    private final ObjectProvider<IdentityService> identity;
    private final EngineScope scope;

    EngineAccess(ObjectProvider<IdentityService> identity, EngineScope scope) {
        this.identity = identity;
        this.scope = scope;
    }

    /** Whether a service of ours has opened the door on this thread. */
    static boolean isOpen() {
        return OPEN.get() > 0;
    }

    /** Runs with all rights and no scope: the caller has decided who may do this, and where. */
    public <T> T asSystem(Supplier<T> work) {
        return within(null, true, work);
    }

    /** @see #asSystem(Supplier) */
    public void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return null;
        });
    }

    /** Runs with a person's own scope and rights: reads within their units; submit, claim and assign. */
    public <T> T asPerson(Viewer viewer, Supplier<T> work) {
        Authentication person = new Authentication(
                viewer.username(), List.copyOf(viewer.queues()), List.copyOf(scope.tenants(viewer.member())));
        return within(person, false, work);
    }

    private <T> T within(Authentication who, boolean open, Supplier<T> work) {
        IdentityService service = identity.getObject();
        Authentication before = service.getCurrentAuthentication();
        int depth = OPEN.get();
        OPEN.set(open ? depth + 1 : 0);
        service.setAuthentication(who);
        try {
            return work.get();
        } finally {
            service.setAuthentication(before);
            if (depth == 0) {
                OPEN.remove();
            } else {
                OPEN.set(depth);
            }
        }
    }
}
