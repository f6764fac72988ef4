package org.wangge.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;

/** Who holds which post today: the one source that pages, the API and the engine's identity provider all ask. */
@Service
@Transactional(readOnly = true)
public class Staff {

    private final Appointments appointments;
    private final Clock clock;

    Staff(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    public Optional<StaffMember> of(String username) {
        return of(Set.of(username)).stream().findFirst();
    }

    /** The same as it was, or will be, on another day. */
    public Optional<StaffMember> on(String username, LocalDate day) {
        return on(Set.of(username), day).stream().findFirst();
    }

    public List<StaffMember> on(Collection<String> usernames, LocalDate day) {
        return usernames.isEmpty() ? List.of() : members(appointments.of(usernames, day));
    }

    public List<StaffMember> of(Collection<String> usernames) {
        return on(usernames, Days.today(clock));
    }

    /** Those who hold the queue's role at its unit, the longest appointed first. */
    public List<StaffMember> holders(Queue queue) {
        return members(appointments.holders(queue.role(), queue.unitCode(), Days.today(clock)));
    }

    /** Everybody with a post at or beneath the unit of a path; each member lists those posts only. */
    public List<StaffMember> beneath(String unitPath) {
        return members(appointments.beneath(unitPath, Days.today(clock)));
    }

    private static List<StaffMember> members(List<Holding> rows) {
        Map<Long, List<Holding>> byAccount = rows.stream()
                .collect(Collectors.groupingBy(Holding::accountId, LinkedHashMap::new, Collectors.toList()));
        return byAccount.values().stream().map(Staff::member).toList();
    }

    private static StaffMember member(List<Holding> rows) {
        Holding first = rows.get(0);
        List<HeldPost> posts =
                rows.stream().map(Holding::post).filter(Objects::nonNull).toList();
        return new StaffMember(first.accountId(), first.username(), first.name(), first.enabled(), posts);
    }
}
