package org.wangge.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains new entries in order. It works behind the commits, so that none of them waits for another; of several nodes
 * the one that holds the lock on the chain's last link does it, and the others let it.
 */
@Component
class AuditSealer {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    AuditSealer(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Seals whatever is committed and unsealed. */
    @Scheduled(fixedDelayString = "${wangge.audit.seal-every:1s}", initialDelayString = "${wangge.audit.seal-every:1s}")
    void sealAll() {
        Integer sealed;
        do {
            sealed = transaction.execute(status -> sealBatch());
        } while (sealed != null && sealed == BATCH);
    }

    private int sealBatch() {
        if (jdbc.queryForList("select id from audit_entry where seq is null limit 1")
                .isEmpty()) {
            return 0;
        }
        var head = jdbc.query(
                "select seq, hash from audit_chain where id = 1 for update skip locked",
                (row, number) -> new Head(row.getLong("seq"), row.getBytes("hash")));
        return head.isEmpty() ? 0 : extend(head.get(0));
    }

    private int extend(Head head) {
        List<Link> links = jdbc.query(
                "select " + Link.COLUMNS + " from audit_entry where seq is null order by id limit " + BATCH,
                Link::read);
        long seq = head.seq();
        byte[] hash = head.hash();
        List<Object[]> seals = new ArrayList<>();
        for (Link link : links) {
            seq++;
            hash = link.hashAfter(hash, seq);
            seals.add(new Object[] {seq, hash, link.id()});
        }
        jdbc.batchUpdate("update audit_entry set seq = ?, hash = ? where id = ? and seq is null", seals);
        jdbc.update("update audit_chain set seq = ?, hash = ? where id = 1", seq, hash);
        return links.size();
    }

    private record Head(long seq, byte[] hash) {}
}
