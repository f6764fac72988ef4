package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class CasePagesTest extends Desk {

    @Test
    void aCaseIsFoundInTheLedgerAndReadOnAPhoneAndADesk(Visitor visitor) {
        String number = quarantined("慕容秋实");
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "checkpoint");
            page.navigate("/cases");
            assertThat(page.getByText(number)).isVisible();
            Look.at(page, on(screen, "cases"));
            page.navigate("/cases/" + number);
            assertThat(page.locator("h1")).containsText("慕");
            assertThat(page.locator(".stages [aria-current=step]")).hasText("隔离");
            assertThat(page.locator(".timeline")).containsText("确认入住");
            assertThat(page.innerText(".timeline")).doesNotContain("confirm-admission", "admitted");
            Look.at(page, on(screen, "case"));
            page.click("text=流程图");
            assertThat(page.locator(".djs-container .here")
                            .or(page.locator(".djs-container"))
                            .first())
                    .isVisible();
            Look.shoot(page, on(screen, "case-diagram"));
        }
    }

    @Test
    void theCustodianAsksToCloseACaseAndOffersItToSomebodyWhoTakesIt(Visitor visitor) {
        String number = registered("慕容秋月");
        Page page = visitor.on(Screen.PHONE, "checkpoint");
        page.navigate("/cases/" + number);
        page.click("text=移交责任");
        page.selectOption("#to", "secretary");
        page.locator("form[data-api$=handovers] button").click();
        assertThat(page.locator(".timeline")).containsText("提出移交");

        Page other = visitor.on(Screen.PHONE, "secretary");
        other.navigate("/cases/" + number);
        assertThat(other.locator(".offer")).isVisible();
        Look.at(other, "case-offer-phone");
        other.click("text=接收，由我负责");
        assertThat(other.locator(".timeline")).containsText("接收移交");

        other.click("text=申请异常结案");
        other.click("text=登记有误");
        other.fill("#close-reason", "重复登记");
        other.locator("form[data-api$=closures] button").click();
        assertThat(other.locator(".timeline")).containsText("提请异常结案");
    }

    @Test
    void aFieldIsShownInFullForAReason(Visitor visitor) {
        Page page = visitor.on(Screen.PHONE, "checkpoint");
        page.navigate("/cases/" + registered("慕容秋水"));
        page.click("summary:has-text('查看完整信息')");
        page.locator("form[data-reveal] input[name=reason]").fill("电话回访");
        page.locator("form[data-reveal] button").click();
        assertThat(page.locator("[data-revealed]")).hasText("13988880000");
    }

    @Test
    void theNoticeIsAPageAndAPdf(Visitor visitor) {
        String number = quarantined("慕容秋白");
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "health");
            page.navigate("/cases/" + number);
            page.click("a:has-text('告知书')");
            assertThat(page.locator("body")).containsText("慕容秋白");
            Look.at(page, on(screen, "notice"));
        }
        Page page = visitor.on(Screen.DESK, "health");
        page.navigate("/cases/" + number);
        String notice = page.locator("a:has-text('告知书')").getAttribute("href");
        byte[] pdf = page.request().get(notice + ".pdf").body();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
