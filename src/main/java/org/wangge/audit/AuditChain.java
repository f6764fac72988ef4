package org.wangge.audit;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that no sealed entry was changed, removed, put in between or cut off at the end. */
@Component
public class AuditChain {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    AuditChain(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Walks the whole chain, from its first entry to the last that is sealed now. */
    @Transactional(readOnly = true)
    public Verification verify() {
        byte[] hash = new byte[32];
        long seq = 0;
        var head = jdbc.queryForMap("select seq, hash from audit_chain where id = 1");
        long last = ((Number) head.get("seq")).longValue();
        while (seq < last) {
            List<Link> links = jdbc.query(
                    "select " + Link.COLUMNS + " from audit_entry where seq > ? and seq <= ? order by seq limit "
                            + BATCH,
                    Link::read,
                    seq,
                    last);
            if (links.isEmpty()) {
                return Verification.broken(seq, seq + 1, Verification.Fault.REMOVED);
            }
            for (Link link : links) {
                if (link.seq() != seq + 1) {
                    return Verification.broken(seq, seq + 1, Verification.Fault.REMOVED);
                }
                if (!Arrays.equals(link.hash(), link.hashAfter(hash, link.seq()))) {
                    return Verification.broken(seq, link.seq(), Verification.Fault.CHANGED);
                }
                seq = link.seq();
                hash = link.hash();
            }
        }
        boolean sameEnd = Arrays.equals((byte[]) head.get("hash"), hash) && !goesOnAfter(last);
        return sameEnd ? Verification.intact(seq, hash) : Verification.broken(seq, last, Verification.Fault.CUT);
    }

    /** Sealed under a lock together with the last link: an entry beyond it means that the link was set back. */
    private boolean goesOnAfter(long last) {
        Long most = jdbc.queryForObject("select max(seq) from audit_entry", Long.class);
        Long now = jdbc.queryForObject("select seq from audit_chain where id = 1", Long.class);
        return most != null && now != null && most > Math.max(now, last);
    }
}
