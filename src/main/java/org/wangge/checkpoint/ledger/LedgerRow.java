package org.wangge.checkpoint.ledger;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;
import org.wangge.privacy.Mask;

/** One row of a ledger: its cells until it is taken, and what became of it. */
@Entity
public class LedgerRow {

    @Id
    private Long id;

    private Long ledgerId;
    private int number;
    private int sheetRow;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Column field;

    private String caseNumber;

    @Convert(converter = EncryptedText.class)
    private String cells;

    @Version
    private Integer version;

    protected LedgerRow() {}

    LedgerRow(Long ledgerId, DataRow row) {
        this.id = Ids.next();
        this.ledgerId = ledgerId;
        this.number = row.number();
        this.sheetRow = row.sheetRow();
        this.cells = CellsText.of(row.cells());
        this.verdict = Verdict.PENDING;
    }

    /** The purpose of the cells ends here: what they said is in the case. */
    void taken(Verdict accepted, String why, String number) {
        this.verdict = accepted;
        this.reason = why;
        this.field = null;
        this.caseNumber = number;
        this.cells = null;
    }

    void reject(Fault fault) {
        this.verdict = Verdict.REJECT;
        this.reason = fault.reason();
        this.field = fault.field();
    }

    void mend(Map<Column, String> mended) {
        this.cells = CellsText.of(mended);
    }

    /** The cells as written; none once the row is taken. */
    Map<Column, String> cells() {
        return CellsText.parse(cells);
    }

    /** What is written in the row, by the fields' names in JSON; the person behind masks. */
    public Map<String, String> masked() {
        Map<String, String> shown = new LinkedHashMap<>();
        cells().forEach((column, text) -> shown.put(
                column.key(),
                switch (column) {
                    case NAME, RECEIVER -> Mask.name(text);
                    case IDENTITY -> Mask.identity(text);
                    case PHONE -> Mask.phone(text);
                    case ADDRESS, REMARK -> Mask.text(text);
                    default -> text;
                }));
        return shown;
    }

    Long id() {
        return id;
    }

    /** The faulty field's name in the database; {@code null} where there is none. */
    String column() {
        return field == null ? null : field.name();
    }

    Long ledgerId() {
        return ledgerId;
    }

    public int number() {
        return number;
    }

    public int sheetRow() {
        return sheetRow;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** A fault's code, {@code already-open}, {@code fever}, or {@code null}. */
    public String reason() {
        return reason;
    }

    /** The name of the faulty field; {@code null} where there is none. */
    public String field() {
        return field == null ? null : field.key();
    }

    public String caseNumber() {
        return caseNumber;
    }
}
