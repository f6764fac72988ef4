package org.wangge.reporting.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;

/** The template of a sheet that no administrator has replaced: title, what it covers, its columns, its sums. */
@Component
class DefaultTemplates {

    private static final int HEADING = 2;
    private static final int WIDTH = 14 * 256;
    private static final short TITLE_SIZE = 16;

    private final MessageSource texts;

    DefaultTemplates(MessageSource texts) {
        this.texts = texts;
    }

    byte[] of(SheetSource source) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(text("sheet." + Codes.of(source)));
            int last = source.columns().size() - 1;
            CellStyle boxed = boxed(workbook);
            title(workbook, sheet, last);
            put(sheet.createRow(1), 0, text("sheet-heading." + Codes.of(source)), null);
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, last));
            Row heading = sheet.createRow(HEADING);
            Row line = sheet.createRow(HEADING + 1);
            for (int i = 0; i <= last; i++) {
                String field = source.columns().get(i);
                put(heading, i, text("sheet-field." + field), boxed);
                put(line, i, "{{" + Template.ROW + field + "}}", boxed);
                sheet.setColumnWidth(i, WIDTH);
            }
            totals(source, sheet, boxed);
            sheet.createFreezePane(0, HEADING + 1);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void totals(SheetSource source, XSSFSheet sheet, CellStyle boxed) {
        if (source.columns().stream().noneMatch(source.numbers()::contains)) {
            return;
        }
        List<String> groups = new ArrayList<>(source.groups().isEmpty() ? List.of("") : source.groups());
        for (String group : groups) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < source.columns().size(); i++) {
                String field = source.columns().get(i);
                String text = source.numbers().contains(field)
                        ? "{{" + Template.TOTAL + SheetSource.total(group, field) + "}}"
                        : i == 0 ? text(called(source, group)) : "";
                put(row, i, text, boxed);
            }
        }
    }

    /** Days add up to what there was until now, groups to the whole of each, everything else to the whole. */
    private static String called(SheetSource source, String group) {
        if (source == SheetSource.LEADERS) {
            return "sheet-total.days";
        }
        return group.isEmpty() ? "sheet-total" : "sheet-total." + group;
    }

    private static void title(XSSFWorkbook workbook, XSSFSheet sheet, int last) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(TITLE_SIZE);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        put(sheet.createRow(0), 0, "{{unit}}{{sheet}}", style);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
    }

    private static CellStyle boxed(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    /** The offices that ask for these sheets write Chinese, whatever language the page is in. */
    private String text(String key) {
        return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
