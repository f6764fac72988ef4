package org.wangge.administration.web;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.administration.web.AccountView.AppointmentView;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;
import org.wangge.organisation.Appointment;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.privacy.Mask;

/** Makes the pictures of accounts, with one query for all their posts and one for the names of their units. */
@Component
@Transactional(readOnly = true)
class AccountViews {

    /** In a path a village comes after an empty text, the city and the township. */
    private static final int VILLAGE = 3;

    private final EntityManager entities;
    private final Units units;
    private final Clock clock;

    AccountViews(EntityManager entities, Units units, Clock clock) {
        this.entities = entities;
        this.units = units;
        this.clock = clock;
    }

    private record Held(Appointment appointment, Role role, Unit unit) {}

    AccountView of(Account account) {
        return of(List.of(account)).get(0);
    }

    List<AccountView> of(List<Account> accounts) {
        List<Held> held = held(accounts.stream().map(Account::id).toList());
        Map<String, String> names = names(held);
        Map<Long, List<AppointmentView>> posts = held.stream()
                .collect(Collectors.groupingBy(
                        one -> one.appointment().accountId(),
                        Collectors.mapping(one -> view(one, names), Collectors.toList())));
        return accounts.stream()
                .map(account -> view(account, posts.getOrDefault(account.id(), List.of())))
                .toList();
    }

    AppointmentView of(Appointment appointment) {
        entities.flush();
        List<Held> held = held(List.of(appointment.accountId()));
        Map<String, String> names = names(held);
        return held.stream()
                .filter(one -> one.appointment().id().equals(appointment.id()))
                .map(one -> view(one, names))
                .findFirst()
                .orElseThrow();
    }

    private List<Held> held(List<Long> accounts) {
        return entities.createQuery(
                        "select h, p.role, u from Appointment h join Post p on p.id = h.postId"
                                + " join Unit u on u.code = p.unitCode where h.accountId in :accounts"
                                + " order by h.fromDate, h.id",
                        Object[].class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .map(row -> new Held((Appointment) row[0], (Role) row[1], (Unit) row[2]))
                .toList();
    }

    private Map<String, String> names(List<Held> held) {
        return units
                .findAllById(held.stream()
                        .flatMap(one -> named(one.unit()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Unit::code, Unit::name));
    }

    /** The codes of the units by whose names somebody knows which one is meant. */
    private static Stream<String> named(Unit unit) {
        String[] codes = unit.path().split("/");
        return codes.length <= VILLAGE + 1
                ? Stream.of(unit.code())
                : Arrays.stream(codes).skip(VILLAGE);
    }

    private static AccountView view(Account account, List<AppointmentView> posts) {
        return new AccountView(
                account.username(),
                account.name(),
                account.phone() == null ? null : Mask.phone(account.phone()),
                account.isEnabled(),
                account.passwordHash() != null,
                account.isSynthetic(),
                posts.stream()
                        .sorted(Comparator.comparing(AppointmentView::current).reversed())
                        .toList());
    }

    private AppointmentView view(Held held, Map<String, String> names) {
        Appointment appointment = held.appointment();
        LocalDate today = Days.today(clock);
        boolean current = !appointment.from().isAfter(today)
                && (appointment.until() == null || !appointment.until().isBefore(today));
        return new AppointmentView(
                appointment.id().toString(),
                held.role().key(),
                held.unit().code(),
                named(held.unit()).map(names::get).collect(Collectors.joining(" ")),
                appointment.from(),
                appointment.until(),
                current);
    }
}
