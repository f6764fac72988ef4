package org.wangge.scenario;

import java.time.LocalDate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Appointment;
import org.wangge.organisation.Appointments;
import org.wangge.organisation.Post;
import org.wangge.organisation.Posts;
import org.wangge.organisation.Role;

/** A colleague in the township's queue of health workers, where the demonstration has one person who can sign in. */
public class SecondHealthWorker {

    public static final String USERNAME = "second-health";

    private final Accounts accounts;
    private final Posts posts;
    private final Appointments appointments;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;

    SecondHealthWorker(
            Accounts accounts,
            Posts posts,
            Appointments appointments,
            PasswordEncoder passwords,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.posts = posts;
        this.appointments = appointments;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    public void appoint() {
        if (accounts.findByUsername(USERNAME).isEmpty()) {
            transactions.executeWithoutResult(tx -> {
                Account account = new Account(USERNAME, "慕容岫", "10099999999", true);
                account.changePasswordHash(passwords.encode(Actor.PASSWORD));
                Post post = posts.findByRoleAndUnitCode(Role.HEALTH_WORKER, "141182100000")
                        .orElseThrow();
                appointments.save(new Appointment(accounts.save(account), post, LocalDate.of(2022, 1, 1), null));
            });
        }
    }
}
