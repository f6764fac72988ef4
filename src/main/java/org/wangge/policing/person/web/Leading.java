package org.wangge.policing.person.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.policing.Matter;

/**
 * Who leads what (双重领导): the village arranges the resident officer's daily work, the station the police work; and who
 * decides, which is never the officer.
 */
@Component
public class Leading {

    private final Staff staff;
    private final Accounts accounts;

    Leading(Staff staff, Accounts accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    /**
     * @param village who assigns the day's work
     * @param station who assigns the police work: the officer in command, or whoever may take command
     * @param head who confirms what is proposed
     * @param officer who was sent, or {@code null}
     */
    public record Lines(List<String> village, List<String> station, List<String> head, String officer) {}

    Lines of(Matter matter) {
        return new Lines(
                holders(Role.VILLAGE_SECRETARY, matter.unit()),
                matter.commanderId() == null
                        ? holders(Role.STATION_OFFICER, matter.township())
                        : List.of(name(matter.commanderId())),
                holders(Role.STATION_HEAD, matter.township()),
                matter.officerId() == null ? null : name(matter.officerId()));
    }

    private List<String> holders(Role role, String unit) {
        return staff.holders(new Queue(role, unit)).stream()
                .map(StaffMember::name)
                .toList();
    }

    private String name(Long account) {
        return accounts.findById(account).map(Account::name).orElse("—");
    }
}
