package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The page on which it is said which figures are reported. */
@InTheBrowser
class ReportSettingsPageTest extends Desk {

    @Test
    void anAdministratorDefinesAFigureAndIsToldWhatIsWrongWithoutLosingAWord(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            String size = screen.name().toLowerCase();
            Page page = visitor.on(screen, "admin");
            page.navigate("/admin/accounts");
            page.click("a:has-text('报送设置')");
            assertThat(page.locator("h1")).hasText("报送设置");
            Look.at(page, "report-settings-" + size);
            page.click("summary:has-text('由村或网格填写')");
            page.fill("#new-code", "Salt");
            page.fill("#new-name", "融雪盐" + size);
            page.fill("#new-name-en", "Salt " + size);
            page.fill("#new-measured-in", "袋");
            page.fill("#new-atMost", "许多");
            page.click("details[open] button:has-text('增设')");
            assertThat(page.locator("details[open] [data-error-for='code']")).containsText("“Salt”不能作编码");
            assertThat(page.locator("[data-error-for='atMost']")).containsText("填的是“许多”");
            assertThat(page.locator("#new-name")).hasValue("融雪盐" + size);
            Look.at(page, "report-settings-wrong-" + size);
            page.fill("#new-code", "salt-" + size);
            page.fill("#new-atMost", "500");
            page.click("details[open] button:has-text('增设')");
            assertThat(page.locator("th:has-text('融雪盐" + size + "')")).isVisible();
        }
    }

    @Test
    void theCityDeclaresAnOutbreakAndEndsIt(Visitor visitor) {
        Page page = visitor.on(Screen.PHONE, "city");
        page.onDialog(com.microsoft.playwright.Dialog::accept);
        page.navigate("/admin/reporting");
        page.click("button:has-text('宣布疫情')");
        assertThat(page.locator("section:has(#outbreak)")).containsText("起每天两轮");
        Look.at(page, "report-settings-outbreak");
        page.click("button:has-text('恢复每天一轮')");
        assertThat(page.locator("section:has(#outbreak)")).containsText("现在每天一轮");
    }
}
