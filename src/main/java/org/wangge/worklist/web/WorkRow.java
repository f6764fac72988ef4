package org.wangge.worklist.web;

import java.time.Instant;

/**
 * One line of the work list.
 *
 * @param caseNumber {@code null} where there is none, or none for the viewer to see
 * @param matter the id of the matter of non-cooperation that it is about, if it is about one
 * @param unit the name of the unit where it is to be done
 * @param role the key of the role whose members may do it
 * @param dueAt may be {@code null}
 * @param person the masked name of whom it is about
 * @param topic what it is about in a word, where the feature says one
 * @param tap the BPMN element id where one tap of the viewer does it, else {@code null}
 */
public record WorkRow(
        String id,
        String title,
        String caseNumber,
        String matter,
        String person,
        String topic,
        String unit,
        String role,
        Instant dueAt,
        boolean overdue,
        boolean mine,
        String assignee,
        String tap) {}
