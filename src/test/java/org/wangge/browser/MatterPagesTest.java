package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of a matter: the file for those who work on it, the outcome for those who reported it. */
@InTheBrowser
class MatterPagesTest extends Desk {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>他说：“不去”</p><script>alert(2)</script>";

    private String reported() {
        return who("grid")
                .post(
                        "/api/cases/" + registered("夏侯不走") + "/non-cooperation",
                        Map.of("kind", "refuses-transfer", "account", HOSTILE, "present", "联户长"))
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    @Test
    void theSecretaryReadsTheFileGivesThePersonAPaperAndWritesDownWhatTheySay(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            String matter = reported();
            Page page = visitor.on(screen, "secretary");
            page.navigate("/policing/matters/" + matter);
            assertThat(page.locator("h1")).containsText("拒绝转运 · 夏***");
            assertThat(page.locator(".own-words").first()).hasText(HOSTILE);
            assertThat(page.locator("main .message-soon")).containsText("还没有向本人送达告知书");
            Look.at(page, on(screen, "matter"));

            Page paper = page.waitForPopup(() -> page.click("text=出具告知书"));
            assertThat(paper.innerText("body")).contains("夏侯不走", "/own/");
            assertThat(paper.innerText("body")).doesNotContain("onerror");
            Look.at(paper, on(screen, "matter-notice"));
            paper.close();
            page.navigate("/policing/matters/" + matter);
            page.click("summary:has-text('记明送达')");
            page.locator("form[data-api$=handed] button").click();
            assertThat(page.locator("text=送达本人").first()).isVisible();
            assertThat(page.locator("main .message-soon")).hasCount(0);

            page.click("summary:has-text('代记本人的话')");
            page.locator("form[data-api$=statements] button").click();
            assertThat(page.locator("form[data-api$=statements] .error")).not().isEmpty();
            page.fill("#statement-words", "等我把药给母亲送去就走");
            page.locator("form[data-api$=statements] button").click();
            assertThat(page.locator(".own-words").nth(1)).hasText("等我把药给母亲送去就走");

            page.click("summary:has-text('代收投诉')");
            page.fill("#complaint-words", "书记没问过我");
            page.locator("form[data-api$=complaints] button").click();
            assertThat(page.locator("text=等待答复").first()).isVisible();
            assertThat(page.innerText("main")).doesNotContain("书记没问过我");
            page.click("text=流程图");
            assertThat(page.locator(".djs-container")).isVisible();
            Look.at(page, on(screen, "matter-with-words"));
        }
    }

    @Test
    void whoeverReportedSeesTheOutcomeAlone(Visitor visitor) {
        String matter = reported();
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "grid");
            page.navigate("/policing/matters");
            assertThat(page.locator("a[href$='" + matter + "']")).isVisible();
            Look.at(page, on(screen, "matters"));
            page.locator("a[href$='" + matter + "']").click();
            assertThat(page.locator("main")).containsText("办理中");
            assertThat(page.innerText("main")).doesNotContain("不去", "联户长", "书记");
            Look.at(page, on(screen, "matter-outcome"));
        }
        Page stranger = visitor.on(Screen.PHONE, "neighbour");
        stranger.navigate("/policing/matters/" + matter);
        assertThat(stranger.locator("h1")).hasText("没有找到此页");
    }

    @Test
    void theStationReadsTheVisitsItsHeadWhoReadThemAndTheCountyAnswersTheComplaint(Visitor visitor) {
        String matter = reported();
        who("secretary").does(matter, "look-into-non-cooperation", Map.of("outcome", "request-police"));
        who("station").does(matter, "command-police-work");
        who("officer").does(matter, "visit-person", Map.of("outcome", "refuses", "said", HOSTILE));
        who("station")
                .post("/api/matters/" + matter + "/complaints", Map.of("words", "辅警说要罚我"))
                .expect(201);
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "station-head");
            page.navigate("/policing/matters/" + matter);
            assertThat(page.locator(".stages [aria-current=step]")).hasText("走访劝导");
            assertThat(page.locator("main")).containsText("本人说：" + HOSTILE);
            assertThat(page.locator("main")).containsText("辅警说要罚我");
            page.click("summary:has-text('谁打开过案卷')");
            Look.at(page, on(screen, "matter-police"));
        }
        Page county = visitor.on(Screen.PHONE, "county-police");
        county.navigate("/policing/matters/" + matter);
        county.click("main a:has-text('答复投诉')");
        assertThat(county.locator(".fjs-form")).isVisible();
        county.getByText("成立，结束事项").click();
        county.locator(".fjs-form textarea:not([disabled])").fill("辅警无权谈处罚，已责成改正。");
        county.locator("button[data-complete]").click();
        county.waitForURL(url -> url.contains("done"));
        county.navigate("/policing/matters/" + matter);
        county.click("a:has-text('投诉答复书')");
        assertThat(county.locator("body")).containsText("投诉成立。此事项就此结束");
        Look.at(county, "complaint-answer-phone");
    }

    @Test
    void thePaperComesAsAPdfToo(Visitor visitor) {
        String matter = reported();
        Page page = visitor.on(Screen.DESK, "secretary");
        page.navigate("/policing/matters/" + matter);
        Page paper = page.waitForPopup(() -> page.click("text=出具告知书"));
        String token = paper.locator("input[name=token]").inputValue();
        String csrf = paper.locator("input[name=_csrf]").inputValue();
        String address = paper.locator("form").getAttribute("action");
        byte[] pdf = paper.request()
                .post(
                        address,
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setForm(com.microsoft.playwright.options.FormData.create()
                                        .set("token", token)
                                        .set("_csrf", csrf)))
                .body();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
