package org.wangge.engine;

import java.util.Collection;
import java.util.Set;

/** What belongs to no unit and waits for somebody: they see that task and its form, and nothing else of it. */
public interface TaskScopes {

    /** The tenants, beside units, of the open tasks that somebody has or could take. */
    Set<String> scopes(String username, Collection<String> queues);
}
