package org.wangge.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final NoticePerson PERSON =
            new NoticePerson("程林艳", "11010519491231002X", "13523832096", "山西省吕梁市汾阳市贾家庄镇贾家庄村人民路3排12号");
    private static final List<NoticeMeasure> MEASURES = List.of(
            new NoticeMeasure("集中隔离", "贾家庄镇集中隔离点", LocalDate.of(2022, 4, 11), LocalDate.of(2022, 4, 25)),
            new NoticeMeasure("居家健康监测", "上列住址", LocalDate.of(2022, 4, 26), LocalDate.of(2022, 5, 2)));

    private final Documents documents = new Documents(templates());

    @Test
    void anIsolationNoticeSaysWhatWhereFromWhenUntilWhenOnWhatBasisAndWhereToComplain() {
        String page = documents.html("isolation-notice", Map.of("notice", notice(LocalDate.of(2022, 4, 11))));

        assertThat(page)
                .contains("程林艳", "集中隔离", "贾家庄镇集中隔离点", "2022年4月11日", "2022年5月2日24时")
                .contains("第四十一条", "行政复议", "汾阳市疫情防控指挥部", "SX-2022-18-MH")
                .contains("/documents/document.css")
                .doesNotContain("申诉；", "<style>");
    }

    @Test
    void theRemediesAreThoseOfTheLawInForce() {
        String page = documents.html("isolation-notice", Map.of("notice", notice(LocalDate.of(2025, 9, 1))));

        assertThat(page).contains("可以向县级人民政府申诉", "第七十四条").doesNotContain("第十二条");
    }

    @Test
    void aNameWithMarkupIsShownNotObeyed() {
        var strange = new NoticePerson("<b>程&艳", "E12345678", null, null);
        var notice = new ReleaseNotice(
                "J-1", "G-1", "疾控中心", LocalDate.of(2022, 5, 3), strange, MEASURES, "同意解除", "张三", null);

        assertThat(documents.html("release-notice", Map.of("notice", notice))).contains("&lt;b&gt;程&amp;艳");
    }

    @Test
    void textCopiedFromThePdfIsTheTextThatItShows() throws Exception {
        String text = textOf(pdf("isolation-notice", Map.of("notice", notice(LocalDate.of(2022, 4, 11)))));

        assertThat(text.replaceAll("\\s", ""))
                .contains("隔离（健康监测）告知书", "程林艳", "11010519491231002X", "贾家庄镇集中隔离点")
                .contains("2022年5月2日24时为止", "每日早、晚各测量一次体温", "首", "日", "人")
                .doesNotContainPattern("[\\u2E80-\\u2FDF]")
                .doesNotContain("#");
    }

    @Test
    void aReleaseNoticeTellsFromWhenThePersonIsFree() throws Exception {
        var notice = new ReleaseNotice(
                "汾返乡〔2022〕000001-J",
                "汾返乡〔2022〕000001",
                "汾阳市疾病预防控制中心",
                LocalDate.of(2022, 5, 2),
                PERSON,
                MEASURES,
                "期间无异常症状，检测均为阴性，同意解除。",
                "张建国",
                "03587222222");

        assertThat(textOf(pdf("release-notice", Map.of("notice", notice))).replaceAll("\\s", ""))
                .contains("自2022年5月2日24时起，您不再受上述措施限制", "同意解除");
    }

    private byte[] pdf(String template, Map<String, ?> model) throws Exception {
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(getClass().getResource("/fonts/NotoSansSC.ttf"))
                    .as("the front end was built")
                    .isNotNull();
        }
        byte[] pdf = documents.pdf(template, model);
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", template + ".pdf"), pdf);
        return pdf;
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static IsolationNotice notice(LocalDate issuedOn) {
        return new IsolationNotice(
                "汾返乡〔2022〕000001",
                "汾阳市疫情防控指挥部",
                issuedOn,
                PERSON,
                MEASURES,
                "不离开隔离点房间，就医除外；首日入住时由工作人员说明。",
                List.of(LocalDate.of(2022, 4, 12), LocalDate.of(2022, 4, 15), LocalDate.of(2022, 4, 25)),
                List.of(LawOfTheDay.on(issuedOn).bases().get(0).text()),
                "SX-2022-18-MH",
                "1",
                "张建国（贾家庄村第一网格）",
                "13903580001");
    }

    private static Configuration templates() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(DocumentsTest.class, "/templates"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        return configuration;
    }
}
