package org.wangge.checkpoint.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.wangge.security.Viewer;

/** Gives back what remains to be mended as a workbook that can be mended there and handed in again. */
@Service
public class Remaining {
    private static final int CHUNK = 500;
    private static final int WIDTH = 16;

    private final LedgerDesk desk;
    private final LedgerRows rows;
    private final MessageSource messages;

    Remaining(LedgerDesk desk, LedgerRows rows, MessageSource messages) {
        this.desk = desk;
        this.rows = rows;
        this.messages = messages;
    }

    /**
     * Writes the workbook; every cell is a text, formulas too, so that nothing is evaluated where it is opened.
     *
     * @throws org.wangge.problem.Problem as {@link LedgerDesk#find}
     */
    public void write(Viewer viewer, Long ledgerId, Locale locale, OutputStream out) throws IOException {
        desk.takeAway(viewer, ledgerId);
        List<Column> columns = new ArrayList<>(List.of(Column.values()));
        columns.remove(Column.NUMBER);
        columns.remove(Column.UNIT);
        try (Workbook workbook = new Workbook(out, "Wangge", null)) {
            Worksheet sheet = workbook.newWorksheet("台账");
            sheet.value(0, 0, "原行号");
            sheet.value(0, 1, "问题");
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i + 2, columns.get(i).heading());
                sheet.width(i + 2, WIDTH);
            }
            int line = 1;
            List<LedgerRow> chunk = next(ledgerId, 0);
            while (!chunk.isEmpty()) {
                for (LedgerRow row : chunk) {
                    write(sheet, line++, row, columns, locale);
                }
                sheet.flush();
                chunk = next(ledgerId, chunk.get(chunk.size() - 1).number());
            }
        }
    }

    private List<LedgerRow> next(Long ledgerId, int after) {
        return rows.findByLedgerIdAndVerdictAndNumberGreaterThanOrderByNumber(
                ledgerId, Verdict.REJECT, after, Limit.of(CHUNK));
    }

    private void write(Worksheet sheet, int line, LedgerRow row, List<Column> columns, Locale locale) {
        sheet.value(line, 0, row.sheetRow());
        sheet.value(line, 1, messages.getMessage("problem." + row.reason(), null, row.reason(), locale));
        for (int i = 0; i < columns.size(); i++) {
            String text = row.cells().get(columns.get(i));
            if (text != null) {
                sheet.value(line, i + 2, text);
            }
        }
    }
}
