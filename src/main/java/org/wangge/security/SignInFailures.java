package org.wangge.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed sign-ins by account and address; after ten within a quarter of an hour the next must wait. */
@Component
class SignInFailures {

    static final int ALLOWED = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mustWait(String source) {
        return jdbc.sql("select failures from sign_in_failure where source = ? and since > ?")
                .params(source, Timestamp.from(clock.instant().minus(WINDOW)))
                .query(Integer.class)
                .optional()
                .filter(failures -> failures >= ALLOWED)
                .isPresent();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String source) {
        Instant now = clock.instant();
        jdbc.sql("delete from sign_in_failure where source = ? and since <= ?")
                .params(source, Timestamp.from(now.minus(WINDOW)))
                .update();
        int counted = jdbc.sql("update sign_in_failure set failures = failures + 1 where source = ?")
                .param(source)
                .update();
        if (counted == 0) {
            jdbc.sql("insert into sign_in_failure (source, failures, since) values (?, 1, ?)")
                    .params(source, Timestamp.from(now))
                    .update();
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String source) {
        jdbc.sql("delete from sign_in_failure where source = ?").param(source).update();
    }
}
