package org.wangge.checkpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {
    private static final String HEADER = "姓名,身份证号,手机号,返乡日期,乡镇,村,体温\n";
    private static final String ROW = "程林艳,11010519491231002X,13523832096,2022-04-11,贾家庄镇,贾家庄村,36.5\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名,身份证号码,性别,手机号码,返乡时间,体温",
                "姓名,身份证号码,联系手机,隔离地址,责任街道,责任社区",
                "姓名,身份证号,发现时间,联系方式,责任街道,责任社区",
                "卡口名称,被检查人姓名,被检查人身份证号,被检查人车辆信息,联系方式,出发地,目的地,检查时间",
                "序号,所在区,酒店,房间号,入住时间,姓名,性别,身份证,联系方式,街道,社区",
                "*姓 名,证件类别,证件号码,航班号,体温(℃)"
            })
    void theColumnsOfRealLedgersAreKnown(String header) throws IOException {
        String row = header.replaceAll("[^,]+", "x");
        List<DataRow> rows = read(write(header + "\n" + row + "\n"));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).containsKeys(Column.NAME, Column.IDENTITY);
    }

    @Test
    void headingsInTwoRowsAreReadTogether() throws IOException {
        Path file = workbook(sheet -> {
            line(sheet, 0, "返乡人员登记表");
            line(sheet, 1, "姓名", "身份证号码", "来源地", "", "", "目的地", "", "体温");
            line(sheet, 2, "", "", "省份", "地市", "县市区", "街道乡镇", "社区村", "");
            line(sheet, 3, "程林艳", "11010519491231002X", "上海市", "", "浦东新区", "贾家庄镇", "贾家庄村", "36.5");
        });
        DataRow row = read(file).get(0);
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.sheetRow()).isEqualTo(4);
        assertThat(row.cells())
                .containsEntry(Column.ORIGIN, "上海市浦东新区")
                .containsEntry(Column.TOWNSHIP, "贾家庄镇")
                .containsEntry(Column.VILLAGE, "贾家庄村");
    }

    @Test
    void whatStandsAroundTheRowsIsNoRow() throws IOException {
        String file = "返乡人员登记台账,,\n填报单位：贾家庄,,\n\n" + HEADER + ROW + ",,,,,,\n" + HEADER + ROW.replace("002X", "0020")
                + "合 计,2人,,,,,\n填表人：张三,,,,,,\n";
        List<DataRow> rows = read(write(file));
        assertThat(rows).extracting(DataRow::number).containsExactly(1, 2);
        assertThat(rows).extracting(DataRow::sheetRow).containsExactly(5, 8);
    }

    @Test
    void rowsThatHoldNothingButAPrintedNumberAreNoRows() throws IOException {
        assertThat(read(write("序号," + HEADER + "1," + ROW + "2,,,,,,,\n3,,,,,,,\n")))
                .hasSize(1);
    }

    @Test
    void everySheetWithAHeadingIsReadAndTheRowsAreCountedOn() throws IOException {
        Path file = folder.resolve("villages.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            line(workbook.newWorksheet("填表说明"), 0, "请于每日16:00前报送");
            for (String village : List.of("贾家庄村", "罗城村")) {
                Worksheet sheet = workbook.newWorksheet(village);
                line(sheet, 0, "姓名", "身份证号", "村");
                line(sheet, 1, "程林艳", "11010519491231002X", village);
            }
            workbook.finish();
        }
        List<DataRow> rows = read(file);
        assertThat(rows).extracting(DataRow::number).containsExactly(1, 2);
        assertThat(rows).extracting(DataRow::sheet).containsExactly("贾家庄村", "罗城村");
    }

    @Test
    void datesNumbersAndFormulasComeAsTheyAre() throws IOException {
        Path file = workbook(sheet -> {
            line(sheet, 0, "姓名", "身份证号", "手机号", "返乡日期", "体温");
            sheet.formula(1, 0, "HYPERLINK(\"http://x\",\"张三\")");
            sheet.value(1, 1, 141182199001010028L);
            sheet.value(1, 2, 13523832096L);
            sheet.value(1, 3, LocalDate.of(2022, 4, 8));
            sheet.style(1, 3).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 4, 36.400000000000006);
        });
        assertThat(read(file).get(0).cells())
                .containsEntry(Column.NAME, "=HYPERLINK(\"http://x\",\"张三\")")
                .containsEntry(Column.IDENTITY, "141182199001010000")
                .containsEntry(Column.PHONE, "13523832096")
                .containsEntry(Column.RETURNED_ON, "2022-04-08")
                .containsEntry(Column.TEMPERATURE, "36.4");
    }

    @Test
    void aWorkbookWithoutStylesIsRead() throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>身份证号</t></is></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>返乡日期</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>程林艳</t></is></c><c r=\"C2\"><v>44659</v></c></row>"
                + "</sheetData></worksheet>";
        assertThat(read(rawWorkbook(out -> out.write(sheet.getBytes(StandardCharsets.UTF_8))))
                        .get(0)
                        .cells())
                .containsEntry(Column.RETURNED_ON, "2022-04-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void shortTextIsReadInEveryCharacterSet(String charset) throws IOException {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Path file = Files.write(folder.resolve("short.csv"), (mark + HEADER + ROW).getBytes(Charset.forName(charset)));
        assertThat(read(file).get(0).cells()).containsEntry(Column.NAME, "程林艳");
    }

    @Test
    void twentyThousandRowsPassOneByOne() throws IOException {
        Path file = workbook(sheet -> {
            line(sheet, 0, "姓名", "身份证号", "返乡日期");
            for (int row = 1; row <= 20_000; row++) {
                line(sheet, row, "程林艳", "11010519491231002X", "2022-04-11");
            }
        });
        int[] last = {0};
        LedgerFile.read(file, row -> assertThat(row.number()).isEqualTo(++last[0]));
        assertThat(last[0]).isEqualTo(20_000);
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        Path file = rawWorkbook(out -> {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        });
        assertThat(Files.size(file)).isLessThan(2L << 20);
        assertRefused(file, "ledger-zip-bomb");
    }

    @Test
    void aHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        assertRefused(file, "ledger-too-large");
    }

    @Test
    void whatIsNoLedgerIsRefused() throws IOException {
        assertRefused(write("今天天气很好\n"), "ledger-no-header");
        assertRefused(write(""), "ledger-no-header");
        assertRefused(write(HEADER), "ledger-no-rows");
        assertRefused(
                Files.write(folder.resolve("a.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1}),
                "ledger-not-readable");
        assertRefused(
                Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                "ledger-old-format");
        assertRefused(
                Files.write(folder.resolve("cut.xlsx"), new byte[] {0x50, 0x4B, 3, 4, 0, 0}), "ledger-not-readable");
        assertRefused(
                rawWorkbook(out -> out.write("<worksheet><sheetData><row r=\"1\"".getBytes())), "ledger-not-readable");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
        }
        assertRefused(file, "ledger-not-readable");
    }

    private void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(LedgerRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private static List<DataRow> read(Path file) {
        List<DataRow> rows = new ArrayList<>();
        LedgerFile.read(file, rows::add);
        return rows;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), text);
    }

    private Path workbook(Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            content.accept(workbook.newWorksheet("台账"));
            workbook.finish();
        }
        return file;
    }

    private static void line(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private Path rawWorkbook(Writing sheet) throws IOException {
        Path file = folder.resolve("raw.xlsx");
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"" + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.write(zip);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
