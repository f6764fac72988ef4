package org.wangge.organisation.setup;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Appointment;
import org.wangge.organisation.Appointments;
import org.wangge.organisation.Level;
import org.wangge.organisation.Post;
import org.wangge.organisation.Posts;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;

/**
 * Puts the city's units into an empty database. Outside the demonstration it also makes the first administrator, whose
 * password must be given; there is no default.
 */
@Component
@Order(1)
class FirstStart implements ApplicationRunner {

    private final Units units;
    private final Accounts accounts;
    private final Posts posts;
    private final Appointments appointments;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final Resource list;
    private final boolean demonstration;
    private final String adminPassword;

    FirstStart(
            Units units,
            Accounts accounts,
            Posts posts,
            Appointments appointments,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${wangge.units}") Resource list,
            @Value("${wangge.demonstration.enabled}") boolean demonstration,
            @Value("${wangge.admin-password:}") String adminPassword) {
        this.units = units;
        this.accounts = accounts;
        this.posts = posts;
        this.appointments = appointments;
        this.passwords = passwords;
        this.clock = clock;
        this.list = list;
        this.demonstration = demonstration;
        this.adminPassword = adminPassword;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (units.count() == 0) {
            units.saveAll(UnitList.read(list));
        }
        if (!demonstration && accounts.count() == 0) {
            makeAdministrator();
        }
    }

    private void makeAdministrator() {
        if (adminPassword.length() < 12) {
            throw new IllegalStateException(
                    "Give the first administrator a password of 12 characters or more in WANGGE_ADMIN_PASSWORD");
        }
        List<Unit> cities = units.findByLevelOrderByCode(Level.CITY);
        Account admin = new Account("admin", "系统管理员", null, false);
        admin.changePasswordHash(passwords.encode(adminPassword));
        accounts.save(admin);
        Post post = posts.save(new Post(Role.ADMINISTRATOR, cities.get(0)));
        appointments.save(new Appointment(admin, post, Days.today(clock), null));
    }
}
