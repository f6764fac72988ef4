package org.wangge.checkpoint.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads an {@code .xlsx} row by row, every visible sheet in order. */
final class Workbook {
    /** Formats are not asked for: they would need a styles.xml, which some programs leave out. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);
    /** What a spreadsheet itself keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MOST_COLUMNS = 100;

    private Workbook() {}

    static void read(Path file, Consumer<DataRow> out) {
        ZipGuard.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
            DataRows rows = new DataRows(workbook.isDate1904(), out);
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    read(sheet, rows);
                }
            }
            rows.finish();
        } catch (IOException e) {
            throw new LedgerRefused("ledger-not-readable", e);
        }
    }

    private static void read(Sheet sheet, DataRows rows) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            var iterator = stream.iterator();
            while (hasNext(iterator)) {
                Row row = iterator.next();
                rows.accept(new SheetRow(sheet.getName(), row.getRowNum(), cells(row)));
            }
        }
    }

    /** What the parser throws says that the file is broken; what our own code throws must stay what it is. */
    private static boolean hasNext(java.util.Iterator<Row> rows) {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw new LedgerRefused("ledger-not-readable", e);
        }
    }

    private static List<SheetCell> cells(Row row) {
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<SheetCell> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(cell(row.getCell(i)));
        }
        return cells;
    }

    private static SheetCell cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return SheetCell.text("=" + (cell.getFormula() == null ? "" : cell.getFormula()));
        }
        if (cell.getType() == CellType.NUMBER) {
            return new SheetCell(plain(cell.asNumber()), true);
        }
        return SheetCell.text(cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
    }

    private static String plain(BigDecimal number) {
        return number.round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
