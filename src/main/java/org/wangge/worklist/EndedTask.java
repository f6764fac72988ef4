package org.wangge.worklist;

import java.util.Set;

/**
 * A task that is no longer open.
 *
 * @param tenant the code of the unit that owned it
 * @param assignee the username of whoever had it last, or {@code null}
 * @param queues the queues that it waited in
 */
public record EndedTask(String tenant, String assignee, Set<String> queues) {}
