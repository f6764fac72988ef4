package org.wangge.policing.room;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Role;
import org.wangge.policing.Matter;
import org.wangge.policing.Matters;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;
import org.wangge.worklist.WorkFilter;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkList;

/** What an officer has to do today, in the order in which one goes: by the day it is due, then by place. */
@Service
@Transactional(readOnly = true)
public class Visits {

    static final String TASK = "visit-person";
    private static final int MOST = 200;

    private final WorkList list;
    private final Matters matters;

    Visits(WorkList list, Matters matters) {
        this.list = list;
        this.matters = matters;
    }

    /**
     * A visit that waits for the officer.
     *
     * @param person the masked name of whom it is about; {@code null} as long as nobody knows
     */
    public record Visit(WorkItem item, Matter matter, String person) {}

    /** @throws Problem 403 for whoever is no resident officer */
    public List<Visit> of(Viewer viewer) {
        if (!viewer.holds(Role.RESIDENT_OFFICER)) {
            throw Problem.forbidden();
        }
        List<WorkItem> items = list.page(viewer, new WorkFilter(null, true, null), null, MOST).items().stream()
                .filter(item -> item.element().equals(TASK))
                .toList();
        Map<String, Matter> of =
                matters
                        .findAllById(items.stream()
                                .map(item -> Long.valueOf(item.businessKey()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Matter::key, Function.identity()));
        Map<String, String> people = list.people(items);
        return items.stream()
                .map(item -> new Visit(item, of.get(item.businessKey()), people.get(item.businessKey())))
                .sorted(Comparator.comparing(
                                (Visit visit) -> Days.of(visit.item().dueAt()))
                        .thenComparing(visit -> visit.matter().grid())
                        .thenComparing(visit -> visit.item().dueAt()))
                .toList();
    }
}
