package org.wangge.checkpoint.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.organisation.HeldPost;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Shows ledgers to those who may hand one in at or above the unit that a ledger came from. */
@Service
public class LedgerDesk {
    private final Ledgers ledgers;
    private final LedgerRows rows;
    private final AuditTrail audit;

    LedgerDesk(Ledgers ledgers, LedgerRows rows, AuditTrail audit) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.audit = audit;
    }

    /** @throws Problem 403 where no post allows it, 404 where the ledger lies outside */
    @Transactional(readOnly = true)
    public Ledger find(Viewer viewer, Long id) {
        viewer.require(Act.HAND_IN_LEDGER);
        Ledger ledger = ledgers.findById(id).orElseThrow(Problem::notFound);
        requireIn(viewer, ledger);
        return ledger;
    }

    static void requireIn(Viewer viewer, Ledger ledger) {
        viewer.require(Act.HAND_IN_LEDGER, ledger.unitPath());
    }

    /**
     * The newest first.
     *
     * @param below the id of the last one seen; {@code null} to begin
     */
    @Transactional(readOnly = true)
    public List<Ledger> list(Viewer viewer, Long below, int most) {
        viewer.require(Act.HAND_IN_LEDGER);
        Stream<Ledger> found = viewer.member().posts().stream()
                .filter(post -> Act.HAND_IN_LEDGER.roles().contains(post.role()))
                .map(HeldPost::unitPath)
                .distinct()
                .flatMap(path -> ledgers.beneath(path, below, Limit.of(most)).stream());
        return found.distinct()
                .sorted(Comparator.comparing(Ledger::id).reversed())
                .limit(most)
                .toList();
    }

    /**
     * A ledger's rows in their order, those not judged yet among them.
     *
     * @param verdict those alone; {@code null} for all
     * @param after the number of the last row seen, 0 to begin
     */
    @Transactional(readOnly = true)
    public List<LedgerRow> rows(Viewer viewer, Long id, Verdict verdict, int after, int most) {
        find(viewer, id);
        return verdict == null
                ? rows.findByLedgerIdAndNumberGreaterThanOrderByNumber(id, after, Limit.of(most))
                : rows.findByLedgerIdAndVerdictAndNumberGreaterThanOrderByNumber(id, verdict, after, Limit.of(most));
    }

    /** Puts on the record that somebody took away the rows that wait to be mended, which show what was written. */
    @Transactional
    public Ledger takeAway(Viewer viewer, Long id) {
        Ledger ledger = find(viewer, id);
        Map<String, Integer> details = Map.of("rows", ledger.rejected());
        audit.record("ledger-taken-away", "ledger", id.toString(), ledger.unitCode(), details);
        return ledger;
    }
}
