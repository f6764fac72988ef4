package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wangge.policing.person.Notifying;

/** What the person sees who opens the link from their paper. */
@InTheBrowser
class OwnLinkPageTest extends Desk {

    @Autowired
    private Notifying notifying;

    @Test
    void thePersonReadsWhereItStandsIsHeardAndComplains(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            String matter = who("grid")
                    .post(
                            "/api/cases/" + registered("尉迟有话") + "/non-cooperation",
                            Map.of("kind", "refuses-transfer", "account", "不肯上车"))
                    .expect(201)
                    .body()
                    .path("id")
                    .asText();
            Page page = visitor.on(screen);
            page.navigate(notifying.make(Long.valueOf(matter), 1L, "").link());
            assertThat(page.locator("h1")).hasText("与您有关的事项");
            assertThat(page.locator("body")).containsText("尉***");
            Look.at(page, on(screen, "own"));

            page.locator("form[action$=statement] button").click();
            assertThat(page.locator("#statement-error")).containsText("请先写下");
            Look.at(page, on(screen, "own-error"));
            page.locator("#statement").fill("我要先给母亲买药");
            page.locator("form[action$=statement] button").click();
            assertThat(page.locator(".message-good")).containsText("已经记入");

            page.locator("summary").click();
            page.locator("#complaint").fill("没人问过我为什么");
            page.locator("form[action$=complaint] button").click();
            assertThat(page.locator(".message-good")).containsText("汾阳市公安局");
            assertThat(page.locator("body")).containsText("等待答复");
            Look.at(page, on(screen, "own-complained"));
        }
        Page page = visitor.on(Screen.PHONE);
        page.navigate("/own/00000000000000000000000000000000");
        assertThat(page.locator("h1")).hasText("链接打不开");
        Look.at(page, "own-unknown-phone");
    }
}
