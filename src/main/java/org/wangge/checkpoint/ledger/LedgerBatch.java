package org.wangge.checkpoint.ledger;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Residents residents;
    private final Clock clock;

    LedgerBatch(Ledgers ledgers, LedgerRows rows, RowTaking taking, Residents residents, Clock clock) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.taking = taking;
        this.residents = residents;
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
        Ledger ledger = found.get();
        List<LedgerRow> next = rows.findByLedgerIdAndVerdictAndNumberGreaterThanOrderByNumber(
                ledgerId, Verdict.PENDING, 0, Limit.of(most));
        RowJudge judge = new RowJudge(villages.names(), code -> villages.covers(sender, code), Days.today(clock));
        Map<LedgerRow, Judgement> judgements =
                next.stream().collect(Collectors.toMap(Function.identity(), row -> judge.judge(row.cells())));
        next.stream().filter(row -> judgements.get(row).fault() != null).forEach(row -> {
            row.reject(judgements.get(row).fault());
            ledger.count(Verdict.REJECT);
        });
        next.stream()
                .filter(row -> judgements.get(row).fault() == null)
                .map(row -> new Judged(row, judgements.get(row), residents))
                .sorted(Judged.IN_LOCKING_ORDER)
                .forEach(judged -> {
                    LedgerEntry entry = judged.judgement().entry();
                    Unit village = villages.byCode().get(entry.unit());
                    Long custodian = custodians.custodian(village, entry.receiver(), ledger.handedInBy());
                    ledger.count(
                            taking.take(judged.row(), judged.judgement(), village, ledger.handedInBy(), custodian));
                });
        return !next.isEmpty();
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
        static final Comparator<Judged> IN_LOCKING_ORDER =
                Comparator.comparing(Judged::key, Arrays::compareUnsigned).thenComparing(judged -> judged.row.number());

        Judged(LedgerRow row, Judgement judgement, Residents residents) {
            this(row, judgement, residents.identityHash(judgement.entry().identity()));
        }
    }
}
