package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wangge.clock.Days;
import org.wangge.engine.ClockAdvance;
import org.wangge.testing.Workbooks;

/** Sheets for other offices, as a secretary takes them and an administrator replaces their templates. */
@InTheBrowser
class SheetsPageTest extends Desk {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private ClockAdvance advance;

    private String name;

    @BeforeEach
    void thereIsARoundWithSomebodyInIt() {
        name = "南宫寄语";
        registered(name);
        if (who("city")
                .get("/api/reports?date=" + Days.today(clock()))
                .body()
                .path("items")
                .isEmpty()) {
            advance.by(Duration.ofMinutes(185));
        }
    }

    @Test
    void theSecretaryTakesASheetOfFiguresAndOneOfPeople(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "secretary");
            page.navigate("/reports/sheets");
            assertThat(page.locator("h1")).containsText("贾家庄村委会");
            assertThat(page.locator("#unit")).hasCount(0);
            Look.at(page, on(screen, "sheets"));

            assertThat(taken(page, "leaders", "下载").toString()).contains("合计");
            assertThat(taken(page, "register", "下载（已遮盖）").toString())
                    .contains("已遮盖")
                    .doesNotContain(name);

            Locator register = page.locator("[data-take=register]");
            register.locator("summary").click();
            register.getByText("下载明文").last().click();
            assertThat(register.locator("[data-error-for=reason]")).not().isEmpty();
            register.locator("textarea").fill("县卫健局要在管人员名单");
            Look.at(page, on(screen, "sheets-in-clear"));
            Download clear =
                    page.waitForDownload(() -> register.locator("form button").click());
            assertThat(Workbooks.rows(bytes(clear)).toString()).contains(name);
            assertThat(clear.suggestedFilename()).endsWith("-clear.xlsx");
            assertThat(register.locator("textarea")).isEmpty();
        }
    }

    @Test
    void theTownshipChoosesAVillageAndADayAndIsToldWhereNothingIsToTakeYet(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "township");
            page.navigate("/reports/sheets");
            page.selectOption("#unit", "141182100200");
            page.click(".filters button");
            assertThat(page.locator("h1")).containsText("贾家庄村委会");
            assertThat(taken(page, "cumulative", "下载").toString()).contains("贾家庄村委会");

            page.fill("#date", "2022-04-01");
            page.click(".filters button");
            assertThat(page.locator("[data-take=leaders] a")).hasCount(0);
            assertThat(page.locator("p.message-soon")).containsText("还没有可下载的数字");
            assertThat(page.locator("[data-take=register] a")).isVisible();
            Look.at(page, on(screen, "sheets-none"));
        }
    }

    @Test
    void theAdministratorReplacesATemplateIsToldWhatIsWrongAndPutsTheOldOneBack(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "admin");
            page.navigate("/reports/sheets");
            Look.at(page, on(screen, "sheets-templates"));
            Locator leaders = page.locator("#template-leaders");
            leaders.locator("summary").click();
            send(leaders, Workbooks.of(List.of(List.of("{{row.day}}", "{{row.password}}"))));
            assertThat(leaders.locator("[data-error-for=file]")).containsText("row.password");
            assertThat(leaders.locator("input[type=file]")).hasValue("C:\\fakepath\\样式.xlsx");
            Look.at(page, on(screen, "sheets-refused"));

            send(
                    leaders,
                    Workbooks.of(List.of(
                            List.of("民政局要的表 {{unit}}"),
                            List.of("{{row.day}}", "{{row.all}}"),
                            List.of("总数", "{{total.all}}"))));
            int version = screen.ordinal() * 2 + 1;
            assertThat(leaders.locator("summary")).containsText("模板第 " + version + " 版");
            assertThat(leaders).hasAttribute("open", "");
            Look.at(page, on(screen, "sheets-replaced"));
            Page secretary = visitor.on(screen, "secretary");
            secretary.navigate("/reports/sheets");
            assertThat(taken(secretary, "leaders", "下载").get(0).get(0)).isEqualTo("民政局要的表 贾家庄村委会");

            leaders.locator("form[data-restore][data-version='0'] button").click();
            assertThat(leaders.locator("summary")).containsText("模板第 " + (version + 1) + " 版");
            assertThat(leaders.locator("form[data-restore]")).hasCount(version + 1);
            assertThat(taken(secretary, "leaders", "下载").toString()).contains("居家隔离");
        }
    }

    @Test
    void anotherOfficesSheetIsANewTemplateAndWhatWasTypedStaysUntilItIsTaken(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "admin");
            page.navigate("/reports/sheets");
            page.locator("summary:has-text('新增一张表')").click();
            Locator form = page.locator("form[data-template='*']");
            form.locator("button").click();
            assertThat(form.locator("[data-error-for=name]")).not().isEmpty();
            assertThat(form.locator("[data-error-for=file]")).not().isEmpty();
            form.locator("#new-name").fill("民政局日报 " + screen.ordinal());
            form.locator("#new-code").fill("Civil Affairs");
            form.locator("#new-source").selectOption("leaders");
            byte[] template = Workbooks.of(List.of(List.of("{{row.day}}", "{{row.all}}")));
            send(form, template);
            assertThat(form.locator("[data-error-for=code]")).containsText("小写字母");
            assertThat(form.locator("#new-name")).hasValue("民政局日报 " + screen.ordinal());
            Look.at(page, on(screen, "sheets-new-refused"));

            String code = "civil-affairs-" + screen.ordinal();
            form.locator("#new-code").fill(code);
            form.locator("button").click();
            assertThat(page.locator("#template-" + code + " summary")).containsText("民政局日报");
        }
    }

    private static void send(Locator form, byte[] template) {
        form.locator("input[type=file]").setInputFiles(new FilePayload("样式.xlsx", WORKBOOK, template));
        form.locator("form[data-template] button, :scope > button").first().click();
    }

    private static List<List<String>> taken(Page page, String sheet, String button) {
        Download download = page.waitForDownload(() -> page.locator("[data-take=" + sheet + "] a[download]")
                .getByText(button)
                .click());
        assertThat(download.suggestedFilename()).startsWith(sheet + "-").endsWith(".xlsx");
        return Workbooks.rows(bytes(download));
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
