package org.wangge.reporting.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with fields in double braces: {@code {{unit}}} once, {@code {{row.phone}}} in the one row that is repeated
 * a line, {@code {{total.people}}} for a sum. Fields are looked up and nothing is evaluated.
 */
final class Template {

    static final String ROW = "row.";
    static final String TOTAL = "total.";
    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([\\w.-]+)\\s*}}");
    private static final int MOST_SHEETS = 3;

    private final SheetSource source;
    private final SheetData data;
    private final String notGiven;
    private final List<Filled.Number> numbers = new ArrayList<>();
    private boolean saysAnything;

    private Template(SheetSource source, SheetData data, String notGiven) {
        this.source = source;
        this.data = data;
        this.notGiven = notGiven;
    }

    /**
     * Fills a template.
     *
     * @param notGiven what stands where nobody gave a figure
     * @throws org.wangge.problem.Problem 422 for a template that is none of this source
     */
    static Filled fill(byte[] template, SheetSource source, SheetData data, String notGiven) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (workbook.getNumberOfSheets() > MOST_SHEETS) {
                throw TemplateGuard.refused("template-too-large");
            }
            Template filling = new Template(source, data, notGiven);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                filling.fill(i, workbook.getSheetAt(i));
            }
            if (!filling.saysAnything) {
                throw TemplateGuard.refused("template-empty");
            }
            workbook.write(out);
            return new Filled(out.toByteArray(), filling.numbers);
        } catch (IOException
                | org.apache.poi.ooxml.POIXMLException
                | org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException e) {
            throw TemplateGuard.refused("template-not-xlsx");
        }
    }

    private void fill(int index, Sheet sheet) {
        int repeated = repeated(sheet);
        int lines = data.lines().size();
        if (repeated >= 0 && lines > 1) {
            repeat(sheet, repeated, lines);
        }
        for (Row row : sheet) {
            int line = row.getRowNum() - repeated;
            boolean inLines = repeated >= 0 && line >= 0 && line < Math.max(1, lines);
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    fill(index, cell, inLines && line < lines ? line : -1);
                }
            }
        }
    }

    /** The row that stands for all lines, -1 where there is none. */
    private static int repeated(Sheet sheet) {
        Set<Integer> found = new java.util.TreeSet<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && says(cell.getStringCellValue())) {
                    found.add(row.getRowNum());
                }
            }
        }
        if (found.size() > 1) {
            throw TemplateGuard.refused("template-rows");
        }
        int repeated = found.isEmpty() ? -1 : found.iterator().next();
        if (sheet.getMergedRegions().stream()
                .anyMatch(region -> region.getFirstRow() <= repeated && region.getLastRow() >= repeated)) {
            throw TemplateGuard.refused("template-rows");
        }
        return repeated;
    }

    private static boolean says(String text) {
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            if (field.group(1).startsWith(ROW)) {
                return true;
            }
        }
        return false;
    }

    private static void repeat(Sheet sheet, int at, int lines) {
        Row first = sheet.getRow(at);
        TreeMap<Integer, CellStyle> styles = new TreeMap<>();
        TreeMap<Integer, String> texts = new TreeMap<>();
        for (Cell cell : first) {
            styles.put(cell.getColumnIndex(), cell.getCellStyle());
            if (cell.getCellType() == CellType.STRING) {
                texts.put(cell.getColumnIndex(), cell.getStringCellValue());
            }
        }
        if (sheet.getLastRowNum() > at) {
            sheet.shiftRows(at + 1, sheet.getLastRowNum(), lines - 1, true, false);
        }
        for (int line = 1; line < lines; line++) {
            Row row = sheet.createRow(at + line);
            row.setHeight(first.getHeight());
            styles.forEach((column, style) -> {
                Cell cell = row.createCell(column);
                cell.setCellStyle(style);
                if (texts.containsKey(column)) {
                    cell.setCellValue(texts.get(column));
                }
            });
        }
    }

    /** @param line which of the lines it stands in, -1 for none */
    private void fill(int sheet, Cell cell, int line) {
        String text = cell.getStringCellValue();
        Matcher field = FIELD.matcher(text);
        if (!field.find()) {
            return;
        }
        saysAnything = true;
        if (field.start() == 0 && field.end() == text.length()) {
            Object value = value(field.group(1), line);
            if (value instanceof Long number) {
                cell.setCellValue(number);
                numbers.add(new Filled.Number(
                        sheet, cell.getRowIndex(), cell.getColumnIndex(), field.group(1), line, number));
                return;
            }
            cell.setCellValue(SafeText.of(String.valueOf(value)));
            return;
        }
        String whole = field.reset()
                .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(value(found.group(1), line))));
        cell.setCellValue(SafeText.of(whole));
    }

    private Object value(String field, int line) {
        if (!source.fields().contains(field)) {
            throw TemplateGuard.refused("template-field", field.substring(0, Math.min(40, field.length())));
        }
        if (field.startsWith(TOTAL)) {
            Long total = data.totals().get(field.substring(TOTAL.length()));
            // of no lines the sum is nought; of lines in which nobody gave it, it is not known
            return total != null ? total : data.lines().isEmpty() ? (Object) 0L : notGiven;
        }
        if (!field.startsWith(ROW)) {
            return data.heads().getOrDefault(field, "");
        }
        if (line < 0) {
            return "";
        }
        String name = field.substring(ROW.length());
        Object value = data.lines().get(line).values().get(name);
        return value != null ? value : source.numbers().contains(name) ? notGiven : "";
    }
}
