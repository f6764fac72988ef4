package org.wangge.worklist.camunda;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.engine.TaskScopes;
import org.wangge.worklist.WorkItems;

/** Tells the engine for the sake of which open tasks somebody looks beyond their units. */
@Component
class WaitingScopes implements TaskScopes {

    private final WorkItems items;

    WaitingScopes(WorkItems items) {
        this.items = items;
    }

    @Override
    public Set<String> scopes(String username, Collection<String> queues) {
        return items.scopes(username, queues);
    }
}
