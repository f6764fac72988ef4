package org.wangge.checkpoint.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.checkpoint.ledger.RowJudge.Judgement;
import org.wangge.checkpoint.ledger.VillageDirectory.Villages;
import org.wangge.clock.Days;
import org.wangge.organisation.Staff;
import org.wangge.organisation.Unit;
import org.wangge.problem.FieldFault;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** Mends a row that was rejected: it is judged anew as a whole, and taken where nothing is wrong any more. */
@Service
public class Mending {
    private static final int LONGEST = 200;

    private final Ledgers ledgers;
    private final LedgerRows rows;
    private final RowTaking taking;
    private final Staff staff;
    private final VillageDirectory directory;
    private final AuditTrail audit;
    private final Clock clock;

    Mending(
            Ledgers ledgers,
            LedgerRows rows,
            RowTaking taking,
            Staff staff,
            VillageDirectory directory,
            AuditTrail audit,
            Clock clock) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.taking = taking;
        this.staff = staff;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Mends one row.
     *
     * @param values the fields to change, by their names in JSON; an empty text empties one
     * @return the row with its new verdict
     * @throws Problem 404 for an unknown row, 409 {@code already-done} for one that was taken or is not judged yet,
     *     422 for an unknown field
     */
    @Transactional
    public LedgerRow mend(Viewer viewer, Long ledgerId, int number, Map<String, String> values) {
        Ledger ledger = ledgers.lock(ledgerId).orElseThrow(Problem::notFound);
        LedgerDesk.requireIn(viewer, ledger);
        LedgerRow row = rows.findByLedgerIdAndNumber(ledgerId, number).orElseThrow(Problem::notFound);
        if (row.verdict() != Verdict.REJECT) {
            throw Problem.conflict("already-done");
        }
        row.mend(merge(row.cells(), values));
        Villages villages = directory.load();
        RowJudge judge = new RowJudge(villages.names(), code -> villages.covers(viewer, code), Days.today(clock));
        Judgement judgement = judge.judge(row.cells());
        if (judgement.fault() != null) {
            row.reject(judgement.fault());
        } else {
            ledger.recount(take(viewer, row, judgement, villages));
        }
        audit.record(
                "ledger-row-mended",
                "ledger",
                ledgerId.toString(),
                ledger.unitCode(),
                Map.of("row", number, "fields", List.copyOf(values.keySet())));
        return row;
    }

    private Verdict take(Viewer viewer, LedgerRow row, Judgement judgement, Villages villages) {
        LedgerEntry entry = judgement.entry();
        Unit village = villages.byCode().get(entry.unit());
        Long custodian = new Receivers(staff).custodian(village, entry.receiver(), viewer.accountId());
        return taking.take(row, judgement, village, viewer.accountId(), custodian);
    }

    private static Map<Column, String> merge(Map<Column, String> cells, Map<String, String> values) {
        Map<Column, String> merged = new EnumMap<>(Column.class);
        merged.putAll(cells);
        List<FieldFault> faults = new ArrayList<>();
        values.forEach((field, value) -> Column.ofKey(field)
                .ifPresentOrElse(
                        column -> put(merged, column, value),
                        () -> faults.add(new FieldFault(field, "field-unknown"))));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return merged;
    }

    private static void put(Map<Column, String> cells, Column column, String value) {
        if (value.isBlank()) {
            cells.remove(column);
        } else {
            cells.put(column, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
        if (column == Column.TOWNSHIP || column == Column.VILLAGE) {
            cells.remove(Column.UNIT);
        }
    }
}
