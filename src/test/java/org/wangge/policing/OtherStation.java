package org.wangge.policing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The police officer of another township, whom the demonstration gives no password. */
final class OtherStation {

    static final String OFFICER = "station-officer-141182101000";

    private OtherStation() {}

    static void maySignIn(JdbcClient jdbc, TransactionTemplate transactions) {
        transactions.executeWithoutResult(tx -> jdbc.sql("update account set password_hash = (select h from"
                        + " (select password_hash as h from account where username = 'station') as known)"
                        + " where username = ?")
                .param(OFFICER)
                .update());
    }
}
