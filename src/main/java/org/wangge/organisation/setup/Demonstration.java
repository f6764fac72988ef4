package org.wangge.organisation.setup;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Appointments;
import org.wangge.organisation.Posts;
import org.wangge.organisation.Units;

/** Fills an empty demonstration with grids and synthetic staff. */
@Component
@Order(2)
@ConditionalOnProperty("wangge.demonstration.enabled")
class Demonstration implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Demonstration.class);
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    private final Units units;
    private final Accounts accounts;
    private final Posts posts;
    private final Appointments appointments;
    private final PasswordEncoder passwords;

    Demonstration(Units units, Accounts accounts, Posts posts, Appointments appointments, PasswordEncoder passwords) {
        this.units = units;
        this.accounts = accounts;
        this.posts = posts;
        this.appointments = appointments;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (accounts.count() > 0) {
            return;
        }
        String hash = passwords.encode(DemonstrationStaff.PASSWORD);
        DemonstrationStaff staff = new DemonstrationStaff(units.findAll(), SINCE, hash);
        units.saveAll(staff.units);
        accounts.saveAll(staff.accounts);
        posts.saveAll(staff.posts);
        appointments.saveAll(staff.appointments);
        log.info(
                "The demonstration has {} grids and groups and {} synthetic people",
                staff.units.size(),
                staff.accounts.size());
    }
}
