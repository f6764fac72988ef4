package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class CheckpointPageTest {

    @Test
    void fitsAPhoneAndADesk(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "checkpoint");
            page.navigate("/checkpoint");
            assertThat(page.locator("h1")).hasText("登记返乡人员");
            Look.at(page, "checkpoint-" + screen.name().toLowerCase());
        }
    }

    @Test
    void whoMayNotRegisterIsToldSo(Visitor visitor) {
        Page page = visitor.on(Screen.PHONE, "auditor");
        page.navigate("/checkpoint");
        assertThat(page.locator("h1")).hasText("无权查看此页");
        Look.at(page, "error-403");
    }
}
