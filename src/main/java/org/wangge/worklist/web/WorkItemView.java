package org.wangge.worklist.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.wangge.clock.Days;
import org.wangge.worklist.WorkItem;

/** An item as the API shows it; {@code person} is the masked name of whom it is about. */
record WorkItemView(
        String id,
        String title,
        String element,
        String process,
        String caseNumber,
        String person,
        String queue,
        String assignee,
        OffsetDateTime dueAt,
        boolean overdue,
        int priority,
        String form) {

    static WorkItemView of(WorkItem item, String person, Instant now) {
        return new WorkItemView(
                item.id(),
                item.title(),
                item.element(),
                item.processKey(),
                item.caseNumber(),
                person,
                item.queue(),
                item.assignee(),
                item.dueAt() == null ? null : item.dueAt().atZone(Days.ZONE).toOffsetDateTime(),
                item.isOverdue(now),
                item.priority(),
                item.formKey());
    }
}
