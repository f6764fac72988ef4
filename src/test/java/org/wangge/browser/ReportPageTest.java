package org.wangge.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class ReportPageTest {

    @Test
    void fitsAPhoneAndADesk(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            for (String who : new String[] {"grid", "secretary", "township"}) {
                Page page = visitor.on(screen, who);
                page.navigate("/reports");
                Look.at(page, "report-" + who + "-" + screen.name().toLowerCase());
            }
        }
    }
}
