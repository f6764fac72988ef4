package org.wangge.administration;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.population.PersonName;
import org.wangge.population.PhoneNumber;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** Makes accounts, gives them passwords, closes and opens them. */
@Service
@Transactional
public class AccountDesk {

    static final int SHORTEST_PASSWORD = 10;
    /** What the hash looks at; a longer one would seem safer than it is. */
    static final int LONGEST_PASSWORD = 72;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final AuditTrail audit;

    AccountDesk(Accounts accounts, PasswordEncoder passwords, OpenSessions sessions, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Makes an account without a password: nobody signs in with it until one is given.
     *
     * @throws Problem 409 {@code username-taken}
     */
    public Account create(String username, PersonName name, Optional<PhoneNumber> phone) {
        if (accounts.findByUsername(username).isPresent()) {
            throw Problem.conflict("username-taken");
        }
        Account made = accounts.saveAndFlush(new Account(
                username, name.value(), phone.map(PhoneNumber::value).orElse(null), false));
        audit.record("account-created", "account", username, null, Map.of());
        return made;
    }

    /** Gives somebody a password; whoever is signed in with the old one no longer is. */
    public void setPassword(String username, String password) {
        Account account = find(username);
        account.changePasswordHash(hash("password", password));
        sessions.end(username);
        audit.record("password-set", "account", username, null, Map.of());
    }

    /**
     * Changes one's own password; other sessions of the account end, this one goes on.
     *
     * @throws Problem 422 where the old one is not right
     */
    public void changeOwnPassword(Viewer viewer, String old, String password, String currentSession) {
        Account account = find(viewer.username());
        if (old == null || !passwords.matches(old, account.passwordHash())) {
            throw Problem.invalid("old", "password-wrong");
        }
        account.changePasswordHash(hash("password", password));
        sessions.endOthers(viewer.username(), currentSession);
        audit.record("password-changed", "account", viewer.username(), null, Map.of());
    }

    /** @throws Problem 409 {@code own-account}: nobody shuts themselves out */
    public Account enable(Viewer viewer, String username, boolean on) {
        Account account = find(username);
        if (!on && account.id().equals(viewer.accountId())) {
            throw Problem.conflict("own-account");
        }
        if (account.isEnabled() != on) {
            account.enable(on);
            audit.record(on ? "account-enabled" : "account-disabled", "account", username, null, Map.of());
        }
        if (!on) {
            sessions.end(username);
        }
        return account;
    }

    @Transactional(readOnly = true)
    public Account find(String username) {
        return accounts.findByUsername(username).orElseThrow(Problem::notFound);
    }

    private String hash(String field, String password) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw Problem.invalid(field, "too-short", SHORTEST_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw Problem.invalid(field, "too-long", LONGEST_PASSWORD);
        }
        return passwords.encode(password);
    }
}
