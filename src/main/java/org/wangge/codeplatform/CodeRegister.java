package org.wangge.codeplatform;

import java.sql.Timestamp;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.returns.ColourChanged;

/** The register of an installation that has no platform: the colour in force of each case, with its reason. */
class CodeRegister implements CodePlatform {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CodeRegister(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void tell(ColourChanged change) {
        boolean known = Boolean.TRUE.equals(transactions.execute(tx -> update(change) || isKnown(change)));
        if (!known) {
            insert(change);
        }
    }

    private boolean update(ColourChanged change) {
        return jdbc.sql("update code_register set change_id = ?, colour = ?, rule_name = ?, rule_version = ?,"
                                + " reason = ?, since = ? where case_number = ? and since < ?")
                        .params(change.id(), change.colour(), change.rule(), change.ruleVersion(), change.reason())
                        .params(Timestamp.from(change.at()), change.caseNumber(), Timestamp.from(change.at()))
                        .update()
                > 0;
    }

    private boolean isKnown(ColourChanged change) {
        return jdbc.sql("select 1 from code_register where case_number = ?")
                .param(change.caseNumber())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void insert(ColourChanged change) {
        try {
            transactions.executeWithoutResult(tx -> jdbc.sql("insert into code_register (change_id, colour, rule_name,"
                            + " rule_version, reason, since, case_number) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(change.id(), change.colour(), change.rule(), change.ruleVersion(), change.reason())
                    .params(Timestamp.from(change.at()), change.caseNumber())
                    .update());
        } catch (DuplicateKeyException otherNode) {
            transactions.execute(tx -> update(change));
        }
    }
}
