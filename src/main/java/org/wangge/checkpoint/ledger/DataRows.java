package org.wangge.checkpoint.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wangge.population.PlainText;

/**
 * Finds the rows of data among what surrounds them: instruction sheets, titles, headings, blank rows, rows that hold
 * nothing but a printed number, sums and signatures.
 */
final class DataRows implements Consumer<SheetRow> {
    private static final int LAST_HEADER_ROW = 50;
    private static final int MOST_ROWS = 50_000;
    private static final Pattern SUM = Pattern.compile("(合计|总计|小计|共计):?(\\d+人?)?");
    private static final Pattern FOOTER = Pattern.compile("(填表人|填报人|填报单位|制表|审核|负责人|单位盖章|注:|说明:).*", Pattern.DOTALL);

    private final Consumer<DataRow> out;
    private final LocalDate dayZero;
    private String sheet;
    private Header header;
    private boolean mayDivide;
    private boolean foundHeader;
    private int count;

    /** @param dates1904 whether the workbook counts its days from 1904 as old ones from a Macintosh do */
    DataRows(boolean dates1904, Consumer<DataRow> out) {
        this.out = out;
        // spreadsheets believe that 1900 had a 29 February, so their day 0 lies a day before the last of December
        this.dayZero = dates1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    @Override
    public void accept(SheetRow row) {
        if (!row.sheet().equals(sheet)) {
            sheet = row.sheet();
            header = null;
        }
        List<String> texts = row.texts();
        if (header == null) {
            findHeader(row, texts);
        } else if (mayDivide && header.isDividedBy(texts)) {
            header = header.dividedBy(texts);
            mayDivide = false;
        } else {
            mayDivide = false;
            read(row, texts);
        }
    }

    private void findHeader(SheetRow row, List<String> texts) {
        if (row.number() <= LAST_HEADER_ROW) {
            header = Header.of(texts).orElse(null);
            mayDivide = header != null;
            foundHeader |= mayDivide;
        }
    }

    private void read(SheetRow row, List<String> texts) {
        Map<Column, String> cells = cells(row);
        if (cells.isEmpty() || header.isRepeatedBy(texts) || isClosing(cells, texts)) {
            return;
        }
        if (++count > MOST_ROWS) {
            throw new LedgerRefused("ledger-too-many-rows");
        }
        out.accept(new DataRow(count, row.sheet(), row.number(), cells));
    }

    private static boolean isClosing(Map<Column, String> cells, List<String> texts) {
        String first = texts.stream()
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace(" ", ""))
                .findFirst()
                .orElse("");
        boolean namesNobody = !cells.containsKey(Column.IDENTITY);
        return SUM.matcher(first).matches()
                || namesNobody && FOOTER.matcher(first).matches();
    }

    private Map<Column, String> cells(SheetRow row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : header.columns()) {
            String text = header.places(column).stream()
                    .map(place -> text(column, row.cell(place)))
                    .filter(part -> !PlainText.of(part).isEmpty())
                    .collect(Collectors.joining(column == Column.TRANSPORT ? " " : ""));
            if (!text.isEmpty() && column != Column.NUMBER) {
                cells.put(column, text);
            }
        }
        return cells;
    }

    private String text(Column column, SheetCell cell) {
        if (column != Column.RETURNED_ON || !cell.isNumber()) {
            return cell.text();
        }
        double days = Double.parseDouble(cell.text());
        boolean isDay = days >= 30_000 && days < 80_000;
        return isDay ? dayZero.plusDays((long) days).toString() : cell.text();
    }

    /** Ends the reading: a file without a heading or without a row is no ledger. */
    void finish() {
        if (!foundHeader) {
            throw new LedgerRefused("ledger-no-header");
        }
        if (count == 0) {
            throw new LedgerRefused("ledger-no-rows");
        }
    }
}
