package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@InTheBrowser
class LedgerPageTest extends Desk {

    private static final String HEADER = "姓名,身份证号,手机号,返乡日期,乡镇,村,体温,风险等级,出发地\n";

    @Test
    void aLedgerIsHandedInItsBadRowMendedAndItIsDone(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "secretary");
            page.navigate("/ledgers");
            Look.at(page, on(screen, "ledgers"));
            int count = 900 + 2 * screen.ordinal();
            String text = HEADER + row("东方既白", count, "36.5") + row("东方未明", count + 1, "365");
            page.setInputFiles("#file", new FilePayload("返乡.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
            page.click("button:has-text('上传')");
            page.waitForURL("**/ledgers/*");
            assertThat(page.locator(".sheet-row"))
                    .hasCount(
                            1,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                    .setTimeout(60_000));
            Look.at(page, on(screen, "ledger"));
            page.locator(".sheet-row input").fill("36.6");
            page.locator(".sheet-row button").click();
            assertThat(page.locator(".page-head .tag")).hasText("已完成");
        }
    }

    private static String row(String name, int count, String temperature) {
        return "%s,%s,13988880001,2022-04-11,贾家庄镇,贾家庄村,%s,高风险,上海市浦东新区%n".formatted(name, identity(count), temperature);
    }
}
