package org.wangge.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.population.Resident;
import org.wangge.population.Residents;

/** Gathers everything there is about one case, for the case page and the API. */
@Service
@Transactional(readOnly = true)
public class CaseDossier {

    private final Residents residents;
    private final Orders orders;
    private final Tests tests;
    private final Checks checks;
    private final MissedChecks missed;
    private final Timeline timeline;
    private final Accounts accounts;
    private final Staff staff;
    private final Clock clock;

    CaseDossier(
            Residents residents,
            Orders orders,
            Tests tests,
            Checks checks,
            MissedChecks missed,
            Timeline timeline,
            Accounts accounts,
            Staff staff,
            Clock clock) {
        this.residents = residents;
        this.orders = orders;
        this.tests = tests;
        this.checks = checks;
        this.missed = missed;
        this.timeline = timeline;
        this.accounts = accounts;
        this.staff = staff;
        this.clock = clock;
    }

    public Resident person(ReturnCase of) {
        return residents.find(of.residentId()).orElseThrow();
    }

    public List<IsolationOrder> orders(ReturnCase of) {
        return orders.findByCaseIdOrderByFromDateAscIdAsc(of.id());
    }

    /** The order in force today, else the next one; none where all have ended. */
    public Optional<IsolationOrder> running(List<IsolationOrder> all) {
        LocalDate today = Days.today(clock);
        Optional<IsolationOrder> inForce =
                all.stream().filter(order -> order.isInForceOn(today)).findFirst();
        return inForce.or(() -> all.stream()
                .filter(order -> order.endedAt() == null && order.fromDate().isAfter(today))
                .min(Comparator.comparing(IsolationOrder::fromDate)));
    }

    public List<CaseTest> tests(ReturnCase of) {
        return tests.findByCaseIdOrderByOnDateAscIdAsc(of.id());
    }

    public List<TemperatureCheck> checks(ReturnCase of) {
        return checks.findByCaseIdOrderByOnDateAscIdAsc(of.id());
    }

    public List<MissedCheck> missed(ReturnCase of) {
        return missed.findByCaseIdAndSettledAtIsNullOrderByOnDateAscIdAsc(of.id());
    }

    public List<CaseEvent> timeline(ReturnCase of) {
        return timeline.of(of);
    }

    /** The names of those who acted, by account id. */
    public Map<Long, Account> actors(Collection<CaseEvent> events, Collection<Long> others) {
        Set<Long> ids = Stream.concat(events.stream().map(CaseEvent::accountId), others.stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return accounts.findAllById(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** The post by which somebody is close to a case, for those who must find them. */
    public String post(Account account, ReturnCase of) {
        List<HeldPost> posts =
                staff.of(account.username()).map(StaffMember::posts).orElse(List.of());
        return posts.stream()
                .filter(post -> of.where().path().startsWith(post.unitPath()))
                .findFirst()
                .or(() -> posts.stream().findFirst())
                .map(post -> post.queue().toString())
                .orElse("");
    }
}
