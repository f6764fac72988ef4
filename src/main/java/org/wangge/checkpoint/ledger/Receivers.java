package org.wangge.checkpoint.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.organisation.Unit;

/** Finds who is accountable for a person in a ledger; asks who works in a village once. */
final class Receivers {
    private final Staff staff;
    private final Map<String, List<StaffMember>> byVillage = new HashMap<>();

    Receivers(Staff staff) {
        this.staff = staff;
    }

    /**
     * The custodian: whom 接返人 names, where exactly one holder of a post in that village has that name, else the
     * village's secretary, else who handed the ledger in.
     */
    Long custodian(Unit village, String name, Long otherwise) {
        List<StaffMember> there = byVillage.computeIfAbsent(village.path(), staff::beneath);
        List<StaffMember> named =
                there.stream().filter(member -> member.name().equals(name)).toList();
        Stream<StaffMember> accountable = named.size() == 1
                ? named.stream()
                : there.stream().filter(member -> member.holds(Role.VILLAGE_SECRETARY));
        return accountable.findFirst().map(StaffMember::accountId).orElse(otherwise);
    }
}
