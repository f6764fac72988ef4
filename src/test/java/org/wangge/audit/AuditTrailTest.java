package org.wangge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.testing.OnBothDatabases;

@OnBothDatabases(properties = "wangge.audit.seal-every=1h")
class AuditTrailTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditSealer sealer;

    @Autowired
    private AuditChain chain;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void anEmptyTrail() {
        inTransaction("delete from audit_entry");
        inTransaction("update audit_chain set seq = 0, hash = x'" + "00".repeat(32) + "' where id = 1");
    }

    @Test
    void anActIsOnTheRecordWithItsActor() {
        record("case-closed", "C-1");

        var search = new AuditLog.Search(null, "case-closed", "case", "C-1", null, null, null, null);
        assertThat(log.find(search, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.unit()).isEqualTo("141182100200");
            assertThat(entry.details()).isEqualTo("{\"a\":1,\"b\":\"二\"}");
            assertThat(entry.sealed()).isFalse();
        });
    }

    @Test
    void anActThatIsRolledBackIsNotOnTheRecord() {
        transaction.executeWithoutResult(status -> {
            trail.record("case-closed", "case", "C-2", null, Map.of());
            status.setRollbackOnly();
        });

        assertThat(count("audit_entry")).isZero();
    }

    @Test
    void anActOutsideOfATransactionIsRefused() {
        assertThatThrownBy(() -> trail.record("case-closed", "case", "C-3", null, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aSealedChainIsIntactAndGrowsFromWhereItEnded() {
        recordMany(3);
        sealer.sealAll();
        recordMany(700);
        sealer.sealAll();
        sealer.sealAll();

        Verification found = chain.verify();

        assertThat(found.isIntact()).isTrue();
        assertThat(found.verified()).isEqualTo(703);
    }

    @Test
    void aTamperedEntryIsFound() {
        recordMany(5);
        sealer.sealAll();
        inTransaction("update audit_entry set actor = 'nobody' where seq = 3");

        assertThat(chain.verify()).isEqualTo(Verification.broken(2, 3, Verification.Fault.CHANGED));
    }

    @Test
    void aRemovedEntryIsFound() {
        recordMany(5);
        sealer.sealAll();
        inTransaction("delete from audit_entry where seq = 2");

        assertThat(chain.verify()).isEqualTo(Verification.broken(1, 2, Verification.Fault.REMOVED));
    }

    @Test
    void aCutEndIsFound() {
        recordMany(5);
        sealer.sealAll();
        inTransaction("delete from audit_entry where seq > 3");
        assertThat(chain.verify()).isEqualTo(Verification.broken(3, 4, Verification.Fault.REMOVED));

        inTransaction("update audit_chain set seq = 3 where id = 1");
        assertThat(chain.verify()).isEqualTo(Verification.broken(3, 3, Verification.Fault.CUT));
    }

    @Test
    void aLastLinkThatWasSetBackIsFound() {
        recordMany(5);
        sealer.sealAll();
        inTransaction("update audit_chain set seq = 3, hash = (select e.hash from audit_entry e where e.seq = 3)"
                + " where id = 1");

        assertThat(chain.verify()).isEqualTo(Verification.broken(3, 3, Verification.Fault.CUT));
    }

    @Test
    void twoNodesThatSealAtOnceMakeOneChain() throws Exception {
        recordMany(800);
        var nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> seal = () -> {
                sealer.sealAll();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(seal, seal, seal))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        sealer.sealAll();

        assertThat(chain.verify().verified()).isEqualTo(800);
    }

    @Test
    void theCommandSaysWhatTheServiceSays(@Autowired DataSource database) throws Exception {
        recordMany(4);
        sealer.sealAll();
        assertThat(command(database)).startsWith("0 audit chain intact: 4 entries");

        inTransaction("update audit_entry set details = '{}' where seq = 4");
        assertThat(command(database)).startsWith("1 audit chain broken at entry 4: changed");
    }

    private static String command(DataSource database) throws Exception {
        var hikari = database.unwrap(com.zaxxer.hikari.HikariDataSource.class);
        var out = new ByteArrayOutputStream();
        int code = VerifyAuditCommand.run(
                        new String[] {
                            "--verify-audit",
                            "--spring.datasource.url=" + hikari.getJdbcUrl(),
                            "--spring.datasource.username=" + hikari.getUsername(),
                            "--spring.datasource.password=" + Objects.toString(hikari.getPassword(), "")
                        },
                        new PrintStream(out, true))
                .orElseThrow();
        return code + " " + out;
    }

    private void record(String action, String number) {
        transaction.executeWithoutResult(
                status -> trail.record(action, "case", number, "141182100200", Map.of("b", "二", "a", 1)));
    }

    private void recordMany(int count) {
        transaction.executeWithoutResult(status -> IntStream.range(0, count)
                .forEach(i -> trail.record("case-seen", "case", "C-" + i, null, Map.of("i", i))));
    }

    private void inTransaction(String sql) {
        transaction.executeWithoutResult(status -> jdbc.update(sql));
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
