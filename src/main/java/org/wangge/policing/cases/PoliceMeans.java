package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.Unit;
import org.wangge.policing.Matter;

/** What cases ask, as this installation has it: its rule tables, its appointments, its evidence. */
@Component
class PoliceMeans {

    /** Auxiliaries are never among them. */
    private static final Set<Role> POLICE = EnumSet.of(Role.STATION_OFFICER, Role.STATION_HEAD, Role.COUNTY_POLICE);

    private final Accounts accounts;
    private final Staff staff;
    private final KnownUnits units;
    private final LawTable law;
    private final ObjectProvider<CountersignedEvidence> evidence;
    private final WorkingDays calendar = WorkingDays.known();

    PoliceMeans(
            Accounts accounts,
            Staff staff,
            KnownUnits units,
            LawTable law,
            ObjectProvider<CountersignedEvidence> evidence) {
        this.accounts = accounts;
        this.staff = staff;
        this.units = units;
        this.evidence = evidence;
        this.law = law;
    }

    LawTable law() {
        return law;
    }

    Means over(Matter matter) {
        String path = units.find(matter.unit()).map(Unit::path).orElse("");
        return new Means(law, new Over(path), evidence(), calendar);
    }

    CountersignedEvidence evidence() {
        return evidence.getIfAvailable(() -> matterId -> List.of());
    }

    /**
     * The police officers of the station who may be named second, but for whoever leads. Its head, who decides and
     * looks again at what the person disputes, is named only where there is nobody else.
     */
    List<Officer> besides(Matter matter, Long lead, LocalDate on) {
        String township = units.find(matter.township()).map(Unit::path).orElse("");
        Roster roster = over(matter).roster();
        List<Officer> found = new ArrayList<>();
        staff.beneath(township).stream()
                .filter(member -> !member.accountId().equals(lead))
                .forEach(member -> roster.police(member.accountId(), on).ifPresent(found::add));
        List<Officer> others = found.stream()
                .filter(officer -> !roster.holds(officer.accountId(), Role.STATION_HEAD, on))
                .sorted(Comparator.comparing(Officer::number))
                .toList();
        return others.isEmpty() ? found : others;
    }

    /** The appointments over one place. */
    private final class Over implements Roster {

        private final String path;

        private Over(String path) {
            this.path = path;
        }

        @Override
        public Optional<Officer> police(Long accountId, LocalDate on) {
            return account(accountId)
                    .filter(account -> account.policeNumber() != null)
                    .filter(account -> posts(account, on).stream().anyMatch(post -> POLICE.contains(post.role())))
                    .map(account -> new Officer(account.id(), account.name(), account.policeNumber()));
        }

        @Override
        public boolean holds(Long accountId, Role role, LocalDate on) {
            return account(accountId)
                    .filter(account -> posts(account, on).stream().anyMatch(post -> post.role() == role))
                    .isPresent();
        }

        private Optional<Account> account(Long id) {
            return id == null ? Optional.empty() : accounts.findById(id);
        }

        /** None of an auxiliary's, whatever other post they hold: they neither act for police nor decide. */
        private List<HeldPost> posts(Account account, LocalDate on) {
            return staff.on(account.username(), on)
                    .filter(member -> !member.holds(Role.RESIDENT_OFFICER))
                    .map(member -> member.posts().stream()
                            .filter(post -> path.startsWith(post.unitPath()))
                            .toList())
                    .orElse(List.of());
        }
    }
}
