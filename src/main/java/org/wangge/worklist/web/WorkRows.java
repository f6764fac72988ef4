package org.wangge.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkList;

/** Dresses items of the work list for the eye: names of units and people in place of codes. */
@Component
class WorkRows {

    private final WorkList list;
    private final Units units;
    private final Staff staff;
    private final Clock clock;

    WorkRows(WorkList list, Units units, Staff staff, Clock clock) {
        this.list = list;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    List<WorkRow> of(Viewer viewer, List<WorkItem> items) {
        Instant now = clock.instant();
        Map<String, String> names = units
                .findAllById(items.stream().map(WorkItem::unit).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Unit::code, Unit::name));
        Map<String, String> people = staff
                .of(items.stream()
                        .map(WorkItem::assignee)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(StaffMember::username, StaffMember::name));
        Map<String, String> about = list.people(items);
        Map<String, String> topics = list.topics(items);
        return items.stream()
                .map(item -> new WorkRow(
                        item.id(),
                        item.title(),
                        viewer.may(Act.READ_CASES) ? item.caseNumber() : null,
                        item.matter(),
                        about.get(item.businessKey()),
                        topics.get(item.businessKey()),
                        names.getOrDefault(item.unit(), item.unit()),
                        role(item),
                        item.dueAt(),
                        item.isOverdue(now),
                        viewer.username().equals(item.assignee()),
                        people.get(item.assignee()),
                        list.takesOneTap(viewer, item) ? item.element() : null))
                .toList();
    }

    /** The viewer's own queues. */
    List<QueueTab> tabs(Viewer viewer) {
        return viewer.member().posts().stream()
                .map(post -> new QueueTab(post.queue().toString(), post.role().key(), post.unitName()))
                .toList();
    }

    /** Who else could do it: the members of its queue. */
    List<StaffMember> colleagues(WorkItem item) {
        return Queue.parse(item.queue()).map(staff::holders).orElse(List.of()).stream()
                .filter(member -> member.enabled() && !member.username().equals(item.assignee()))
                .toList();
    }

    private static String role(WorkItem item) {
        return Queue.parse(item.queue()).map(queue -> queue.role().key()).orElse("");
    }
}
