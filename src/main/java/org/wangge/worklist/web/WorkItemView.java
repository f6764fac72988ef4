package org.wangge.worklist.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.wangge.clock.Days;
import org.wangge.worklist.WorkItem;

/**
 * An item as the API shows it.
 *
 * @param caseNumber the case that it belongs to, for whoever reads cases
 * @param matter the id of the matter of non-cooperation that it is about, if it is about one
 * @param waiting that it has no due date until something happens elsewhere
 * @param person the masked name of whom it is about
 */
record WorkItemView(
        String id,
        String title,
        String element,
        String process,
        String caseNumber,
        String matter,
        String person,
        String queue,
        String assignee,
        OffsetDateTime dueAt,
        boolean overdue,
        boolean waiting,
        int priority,
        String form) {

    static WorkItemView of(WorkItem item, boolean seesCases, String person, Instant now) {
        return new WorkItemView(
                item.id(),
                item.title(),
                item.element(),
                item.processKey(),
                seesCases ? item.caseNumber() : null,
                item.matter(),
                person,
                item.queue(),
                item.assignee(),
                Days.local(item.dueAt()),
                item.isOverdue(now),
                item.dueAt() == null,
                item.priority(),
                item.formKey());
    }
}
