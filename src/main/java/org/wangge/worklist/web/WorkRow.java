package org.wangge.worklist.web;

import java.time.Instant;

/**
 * One line of the work list.
 *
 * @param unit the name of the unit that owns the case
 * @param role the key of the role whose members may do it
 * @param dueAt may be {@code null}
 * @param person the masked name of whom it is about
 */
public record WorkRow(
        String id,
        String title,
        String caseNumber,
        String person,
        String unit,
        String role,
        Instant dueAt,
        boolean overdue,
        boolean mine,
        String assignee) {}
