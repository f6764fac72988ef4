package org.wangge.reporting.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A filled workbook, and where its numbers stand. */
record Filled(byte[] workbook, List<Number> numbers) {

    /** One number; {@code line} is -1 outside of the lines. */
    record Number(int sheet, int row, int column, String field, int line, long value) {}

    private record Place(int sheet, int row, int column) {}

    @Override
    public String toString() {
        return "Filled[" + workbook.length + " bytes]";
    }

    /**
     * Reads the workbook back, with another reader than it was written by, and adds up what stands there: every number is
     * what was meant, every sum is that of the lines above it, every whole that of its parts.
     *
     * @throws IllegalStateException where it does not
     */
    Filled addsUp(SheetSource source, SheetData data) {
        Map<Place, Long> read = read();
        Map<String, Long> sums = new HashMap<>();
        for (Number number : numbers) {
            Long there = read.get(new Place(number.sheet(), number.row(), number.column()));
            require(there != null && there == number.value(), number.field());
            if (number.line() >= 0) {
                String group = data.lines().get(number.line()).group();
                String field = number.field().substring(Template.ROW.length());
                sums.merge(number.sheet() + ":" + SheetSource.total(group, field), there, Long::sum);
                whole(number, source, data);
            }
        }
        for (Number number : numbers) {
            if (number.field().startsWith(Template.TOTAL)) {
                String total = number.field().substring(Template.TOTAL.length());
                long expected = sums.getOrDefault(
                        number.sheet() + ":" + total, data.totals().getOrDefault(total, 0L));
                require(number.value() == expected, number.field());
            }
        }
        if (source.whole() != null && !data.lines().isEmpty()) {
            long parts = source.parts().stream()
                    .mapToLong(part -> data.totals().getOrDefault(part, 0L))
                    .sum();
            require(data.totals().getOrDefault(source.whole(), 0L) == parts, source.whole());
        }
        return this;
    }

    private static void whole(Number number, SheetSource source, SheetData data) {
        if (number.field().equals(Template.ROW + source.whole())) {
            Map<String, Object> values = data.lines().get(number.line()).values();
            long parts = source.parts().stream()
                    .mapToLong(part -> (Long) values.getOrDefault(part, 0L))
                    .sum();
            require(number.value() == parts, number.field());
        }
    }

    private Map<Place, Long> read() {
        Map<Place, Long> read = new HashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
            for (var sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && cell.getValue() instanceof java.math.BigDecimal number) {
                            read.put(
                                    new Place(sheet.getIndex(), row.getRowNum() - 1, cell.getColumnIndex()),
                                    number.longValueExact());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalStateException("The sheet does not add up at " + field);
        }
    }
}
