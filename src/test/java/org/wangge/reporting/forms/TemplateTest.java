package org.wangge.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.wangge.problem.Problem;
import org.wangge.testing.Workbooks;

/** What a template may hold, what becomes of it, and that its sums are looked at. */
class TemplateTest {

    private static final List<List<String>> PLAIN = List.of(
            List.of("截止{{date}} 共{{total.all}}人"),
            List.of("日期", "太原", "合计"),
            List.of("{{row.day}}", "{{row.taiyuan}}", "{{row.all}}"),
            List.of("累计", "{{total.taiyuan}}", "{{total.all}}"));

    private final SampleData samples = new SampleData();

    @Test
    void linesAreRepeatedAndWhatStandsBeneathMovesDown() {
        SheetData data = SheetData.of(
                SheetSource.LEADERS, Map.of("date", "2022-04-11"), List.of(day("a", 1), day("b", 2), day("c", 4)));
        Filled filled = Template.fill(TemplateGuard.clean(Workbooks.of(PLAIN)), SheetSource.LEADERS, data, "未报");

        assertThat(Workbooks.rows(filled.addsUp(SheetSource.LEADERS, data).workbook()))
                .containsExactly(
                        List.of("截止2022-04-11 共14人"),
                        List.of("日期", "太原", "合计"),
                        List.of("a", "1", "2"),
                        List.of("b", "2", "4"),
                        List.of("c", "4", "8"),
                        List.of("累计", "7", "14"));
    }

    @Test
    void aSumThatIsNotThatOfItsLinesIsNotGivenOut() {
        SheetData right = SheetData.of(SheetSource.LEADERS, Map.of(), List.of(day("a", 1), day("b", 2)));
        SheetData wrong = new SheetData(right.heads(), right.lines(), new TreeMap<>(Map.of("taiyuan", 4L, "all", 6L)));
        Filled filled = Template.fill(Workbooks.of(PLAIN), SheetSource.LEADERS, wrong, "未报");

        assertThatThrownBy(() -> filled.addsUp(SheetSource.LEADERS, wrong)).hasMessageContaining("total.taiyuan");
        List<SheetData.Line> lines = new ArrayList<>(right.lines());
        lines.set(0, new SheetData.Line("", Map.of("day", "a", "taiyuan", 1L, "all", 5L)));
        SheetData parts = new SheetData(Map.of(), lines, Map.of("taiyuan", 3L, "all", 9L));
        assertThatThrownBy(() -> Template.fill(Workbooks.of(PLAIN), SheetSource.LEADERS, parts, "")
                        .addsUp(SheetSource.LEADERS, parts))
                .hasMessageContaining("row.all");
    }

    @Test
    void whatASpreadsheetWouldCalculateIsQuoted() {
        for (String text : List.of("=1+1", "+1+1|x", "-2+3", "@SUM(A1)", "\t=1", " =cmd|'/c calc'!A0", "＝1")) {
            assertThat(SafeText.of(text)).startsWith("'").endsWith(text.replace("\t", "\t"));
        }
        for (String text : List.of("王桂兰", "+8613512342096", "2022-04-11", "-3", "")) {
            assertThat(SafeText.of(text)).isEqualTo(text);
        }
        SheetData data = SheetData.of(SheetSource.LEADERS, Map.of("date", "x"), List.of(day("=HYPERLINK(\"x\")", 1)));
        byte[] made = Template.fill(Workbooks.of(PLAIN), SheetSource.LEADERS, data, "")
                .workbook();
        assertThat(Workbooks.part(made, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(Workbooks.rows(made).get(2).get(0)).isEqualTo("'=HYPERLINK(\"x\")");
    }

    @Test
    void aFieldIsLookedUpAndNothingIsEvaluated() {
        assertThat(refusal(List.of(List.of("{{row.day.getClass()}}")))).isEqualTo("template-empty");
        assertThat(refusal(List.of(List.of("{{row.password}}")))).isEqualTo("template-field");
        assertThat(refusal(List.of(List.of("${7*7}")))).isEqualTo("template-empty");
        assertThat(refusal(List.of(List.of("{{row.day}}"), List.of("{{row.all}}"))))
                .isEqualTo("template-rows");
        assertThat(refusal(PLAIN)).isEqualTo("accepted");
    }

    @Test
    void hostileWorkbooksAreRefused() {
        byte[] plain = Workbooks.of(PLAIN);
        String sheet = Workbooks.part(plain, "xl/worksheets/sheet1.xml");
        String types = Workbooks.part(plain, "[Content_Types].xml");
        assertThat(refusal(Workbooks.with(plain, "xl/vbaProject.bin", "x"))).isEqualTo("template-macros");
        assertThat(refusal(Workbooks.with(
                        plain,
                        "[Content_Types].xml",
                        types.replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"))))
                .isEqualTo("template-macros");
        assertThat(refusal(Workbooks.with(plain, "xl/externalLinks/externalLink1.xml", "<a/>")))
                .isEqualTo("template-external");
        assertThat(refusal(Workbooks.with(plain, "xl/embeddings/oleObject1.bin", "x")))
                .isEqualTo("template-macros");
        assertThat(refusal(Workbooks.with(plain, "xl/../../etc/passwd", "x"))).isEqualTo("template-part");
        assertThat(
                        refusal(
                                Workbooks.with(
                                        plain,
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        "<Relationships><Relationship Id='r' Type='t' Target='http://x/' TargetMode='External'/></Relationships>")))
                .isEqualTo("template-external");
        assertThat(refusal(Workbooks.with(
                        plain,
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                + sheet.substring(sheet.indexOf("<worksheet")))))
                .isEqualTo("template-not-xlsx");
        assertThat(refusal(Workbooks.with(plain, "docProps/app.xml", new byte[13 << 20])))
                .isEqualTo("template-zip-bomb");
        assertThat(refusal("{\"x\":".getBytes())).isEqualTo("template-not-xlsx");
        assertThat(refusal("PK\u0003\u0004nothing".getBytes())).isEqualTo("template-not-xlsx");
        assertThat(refusal(Workbooks.of(workbook -> {
                    var row = workbook.createSheet("a").createRow(0);
                    row.createCell(0).setCellValue("{{row.day}}");
                    row.createCell(1).setCellFormula("WEBSERVICE(\"http://x/\")");
                })))
                .isEqualTo("template-formula");
        assertThat(refusal(Workbooks.of(workbook ->
                        workbook.createSheet("a").createRow(5_000).createCell(0).setCellValue("{{date}}"))))
                .isEqualTo("template-too-large");
        assertThat(refusal(Workbooks.of(workbook -> {
                    var sheetOf = workbook.createSheet("a");
                    sheetOf.createRow(0).createCell(0).setCellValue("{{row.day}}");
                    sheetOf.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                })))
                .isEqualTo("template-rows");
    }

    @Test
    void everySheetComesWithATemplateThatPassesItsOwnTrial() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("i18n/sheets");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        for (SheetSource source : SheetSource.values()) {
            samples.tryOut(TemplateGuard.clean(new DefaultTemplates(texts).of(source)), source);
        }
    }

    private String refusal(List<List<String>> rows) {
        return refusal(Workbooks.of(rows));
    }

    /** The code of what is wrong with a template of the leaders' sheet. */
    private String refusal(byte[] sent) {
        try {
            samples.tryOut(TemplateGuard.clean(sent), SheetSource.LEADERS);
            return "accepted";
        } catch (Problem problem) {
            return problem.faults().get(0).code();
        }
    }

    private static SheetData.Line day(String day, long taiyuan) {
        return new SheetData.Line("", Map.of("day", day, "taiyuan", taiyuan, "other-province", taiyuan));
    }
}
