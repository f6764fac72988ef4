package org.wangge.worklist.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.wangge.clock.Days;
import org.wangge.worklist.WorkItem;

/** An item as the API shows it. */
record WorkItemView(
        String id,
        String title,
        String element,
        String process,
        String caseNumber,
        String queue,
        String assignee,
        OffsetDateTime dueAt,
        boolean overdue,
        int priority,
        String form) {

    static WorkItemView of(WorkItem item, Instant now) {
        return new WorkItemView(
                item.id(),
                item.title(),
                item.element(),
                item.processKey(),
                item.caseNumber(),
                item.queue(),
                item.assignee(),
                item.dueAt() == null ? null : item.dueAt().atZone(Days.ZONE).toOffsetDateTime(),
                item.isOverdue(now),
                item.priority(),
                item.formKey());
    }
}
