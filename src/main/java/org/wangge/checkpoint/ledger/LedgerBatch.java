package org.wangge.checkpoint.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.checkpoint.ledger.RowJudge.Judgement;
import org.wangge.checkpoint.ledger.VillageDirectory.Villages;
import org.wangge.clock.Days;
import org.wangge.organisation.Unit;
import org.wangge.population.Residents;
import org.wangge.security.Viewer;

/**
 * Judges and takes some rows in one transaction. The ledger's own row is the lock: two nodes never take the same rows,
 * and when one is killed the lock goes with it and the rows are as they were.
 */
@Component
class LedgerBatch {
    private final Ledgers ledgers;
    private final LedgerRows rows;
    private final RowTaking taking;
    private final RowResults results;
    private final Residents residents;
    private final EntityManager entities;
    private final Clock clock;

    LedgerBatch(
            Ledgers ledgers,
            LedgerRows rows,
            RowTaking taking,
            RowResults results,
            Residents residents,
            EntityManager entities,
            Clock clock) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.taking = taking;
        this.results = results;
        this.residents = residents;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes the next rows.
     *
     * @param most how many rows
     * @return whether there were any; none where the ledger is done or another node is at it
     */
    @Transactional
    public boolean takeNext(Long ledgerId, int most, Viewer sender, Villages villages, Receivers custodians) {
        Optional<Ledger> found = ledgers.lockUnlessBusy(ledgerId);
        if (found.isEmpty()) {
            return false;
        }
        Long accountId = found.get().handedInBy();
        List<LedgerRow> next = rows.findByLedgerIdAndVerdictAndNumberGreaterThanOrderByNumber(
                ledgerId, Verdict.PENDING, 0, Limit.of(most));
        // what one row made need not be looked through again for each that follows
        entities.clear();
        RowJudge judge = new RowJudge(villages.names(), code -> villages.covers(sender, code), Days.today(clock));
        next.stream()
                .map(row -> new Judged(row, judge.judge(row.cells()), residents))
                .sorted(Judged.IN_LOCKING_ORDER)
                .forEach(judged -> {
                    settle(judged, accountId, villages, custodians);
                    entities.flush();
                    entities.clear();
                });
        Ledger ledger = ledgers.getReferenceById(ledgerId);
        next.forEach(row -> ledger.count(row.verdict()));
        results.write(next);
        return !next.isEmpty();
    }

    private void settle(Judged judged, Long accountId, Villages villages, Receivers custodians) {
        Judgement judgement = judged.judgement();
        if (judgement.fault() != null) {
            judged.row().reject(judgement.fault());
            return;
        }
        Unit village = villages.byCode().get(judgement.entry().unit());
        Long custodian = custodians.custodian(village, judgement.entry().receiver(), accountId);
        taking.take(judged.row(), judgement, village, accountId, custodian);
    }

    /** Puts the next row aside that can't be taken for a reason that is not its own fault. */
    @Transactional
    public void putNextAside(Long ledgerId) {
        ledgers.lockUnlessBusy(ledgerId)
                .ifPresent(ledger -> rows.findByLedgerIdAndVerdictAndNumberGreaterThanOrderByNumber(
                                ledgerId, Verdict.PENDING, 0, Limit.of(1))
                        .forEach(row -> {
                            row.reject(new Fault("row-failed", Column.IDENTITY));
                            ledger.count(Verdict.REJECT);
                        }));
    }

    /** Persons are locked in one order whatever the ledger's, so that two ledgers never wait for each other. */
    private record Judged(LedgerRow row, Judgement judgement, byte[] key) {
        private static final byte[] NOBODY = {};
        static final Comparator<Judged> IN_LOCKING_ORDER =
                Comparator.comparing(Judged::key, Arrays::compareUnsigned).thenComparing(judged -> judged.row.number());

        Judged(LedgerRow row, Judgement judgement, Residents residents) {
            this(row, judgement, lockOf(judgement, residents));
        }

        private static byte[] lockOf(Judgement judgement, Residents residents) {
            return judgement.fault() != null
                    ? NOBODY
                    : residents.identityHash(judgement.entry().identity());
        }
    }
}
