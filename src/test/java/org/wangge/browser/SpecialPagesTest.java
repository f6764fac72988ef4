package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wangge.clock.Days;

@InTheBrowser
class SpecialPagesTest extends Desk {

    private static final String VILLAGE = "141182100200";

    @Test
    void threeFieldsAreSentAndTheSecretaryCannotOverlookIt(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page grid = visitor.on(screen, "grid");
            grid.click(".special-button");
            grid.getByText("发现发热", new Page.GetByTextOptions().setExact(true)).click();
            Look.at(grid, on(screen, "special-new"));
            grid.fill("#what", "巡查发现一人发热，三十八度九 " + screen);
            grid.fill("#where", "村东头第三户");
            grid.locator("button:has-text('马上报告')").dblclick();
            grid.waitForURL(url -> url.matches(".*/special/\\d+"));
            assertThat(grid.locator(".message-good")).containsText("已报告");

            Page secretary = visitor.on(screen, "secretary");
            assertThat(secretary.locator(".alarm").first()).containsText("发现发热");
            Look.at(secretary, on(screen, "special-alarm"));
            secretary.navigate("/special");
            Look.at(secretary, on(screen, "special-list"));
            secretary.locator(".special-row.waiting button").first().click();
            secretary.waitForURL(url -> url.matches(".*/special/\\d+"));
            assertThat(secretary.locator(".alarm")).hasCount(0);
            assertThat(secretary.locator("h1")).containsText("处置中");
            secretary.click("summary:has-text('记录处置')");
            secretary.fill("#text", "已隔开，联系卫生院");
            secretary.click("button:has-text('保存')");
            assertThat(secretary.locator(".timeline").first()).containsText("已隔开");
            Look.at(secretary, on(screen, "special-one"));
            assertThat(secretary.locator(".beside")).containsText("看过");
        }
    }

    @Test
    void somebodyAboveTheVillagesNamesTheVillageAndTheAdministratorEditsTheKinds(Visitor visitor) {
        Page health = visitor.on(Screen.PHONE, "health");
        health.navigate("/special/new");
        assertThat(health.locator("#unit")).isVisible();
        Look.at(health, "special-new-township");
        for (Screen screen : Screen.values()) {
            Page admin = visitor.on(screen, "admin");
            admin.navigate("/admin/special-kinds");
            Look.at(admin, on(screen, "special-kinds"));
        }
        Page admin = visitor.on(Screen.DESK, "admin");
        admin.navigate("/admin/special-kinds");
        admin.click("summary:has-text('新增类别')");
        admin.fill("#new-code", "water-cut");
        admin.fill("#new-name", "停水");
        admin.fill("#new-name-en", "Water cut");
        admin.locator("form:has(#new-code) button").click();
        assertThat(admin.locator("summary:has-text('water-cut')")).isVisible();
        Page grid = visitor.on(Screen.PHONE, "grid");
        grid.navigate("/special/new");
        assertThat(grid.locator(".choice:has-text('停水')")).isVisible();
    }

    @Test
    void aPageThatStaysOpenLearnsOfItWithinAMinute(Visitor visitor) {
        Page secretary = visitor.on(Screen.DESK, "secretary");
        secretary.clock().install();
        secretary.navigate("/special");
        who("grid")
                .post("/api/special-situations", Map.of("kind", "missing-person", "what", "独居老人敲门不应", "where", "西头"))
                .expect(201);
        assertThat(secretary.locator(".alarm:has-text('人员失联')")).hasCount(0);
        secretary.clock().fastForward("01:01");
        secretary.locator(".alarm:has-text('人员失联') button").click();
        secretary.waitForURL(url -> url.matches(".*/special/\\d+"));
        secretary.locator("a:has-text('特殊情况处置')").click();
        assertThat(secretary.locator(".fjs-form")).isVisible();
        Look.at(secretary, "special-task-desk");
    }

    @Test
    void oneTapInTheWorkListAcknowledgesAndLeadsToWhatIsNext(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            who("grid")
                    .post(
                            "/api/special-situations",
                            Map.of("kind", "accident", "what", "三轮车翻了 " + screen, "where", "村口"))
                    .expect(201);
            Page secretary = visitor.on(screen, "secretary");
            Page other = visitor.on(screen, "secretary");
            assertThat(secretary.locator(".work-item:has-text('事故') .tap button"))
                    .hasCount(1);
            Look.at(secretary, on(screen, "work-tap"));
            secretary.click(".work-item:has-text('事故') .tap button");
            secretary.waitForURL(url -> url.contains("tapped="));
            assertThat(secretary.locator("main .message-good")).containsText("已知悉 · 事故");
            assertThat(secretary.locator("main .message-good a")).isFocused();
            assertThat(secretary.locator(".work-item.mine:has-text('事故')").first())
                    .containsText("特殊情况处置");
            Look.at(secretary, on(screen, "work-tapped"));
            other.click(".work-item:has-text('事故') .tap button");
            assertThat(other.locator("main .message-soon")).containsText("已经有人办了");
            secretary.click("main .message-good a");
            assertThat(secretary.locator("h1")).containsText("特殊情况处置");
        }
    }

    @Test
    void everyPageHasTheButtonAndSaysWhoIsOnDuty(Visitor visitor) {
        who("grid")
                .post("/api/special-situations", Map.of("kind", "other", "what", "井盖丢了", "where", "村口"))
                .expect(201);
        for (String username : List.of("grid", "checkpoint", "secretary", "officer", "health", "township", "city")) {
            Page page = visitor.on(Screen.PHONE, username);
            Set<String> paths = new LinkedHashSet<>(List.of("/special", "/special/new", "/duty", "/account"));
            paths.addAll(page.locator("nav.tabs a, .person-menu a[href^='/policing'], .work-item h3 a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .filter(path -> !path.startsWith("/camunda"))
                    .toList());
            for (String path : paths) {
                page.navigate(path);
                assertThat(page.locator(".special-button")).isVisible();
                assertThat(page.locator(".duty-strip a").first()).isVisible();
            }
        }
    }

    @Test
    void aSwapAndAHandOverAreHeardOfOnEveryPage(Visitor visitor) {
        String ahead = Days.today(clock()).plusDays(5).toString();
        String shift = who("secretary")
                .post(
                        "/api/duty/shifts",
                        Map.of("unit", VILLAGE, "on", List.of(ahead), "shift", "day", "people", List.of("grid")))
                .expect(201)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        who("grid")
                .post("/api/duty/swaps", Map.of("shift", shift, "with", "contact", "reason", "家中有事"))
                .expect(201);
        Page contact = visitor.on(Screen.PHONE, "contact");
        contact.click(".reminder:has-text('请您换') a");
        Look.at(contact, "duty-swap-asked");
        who("secretary").send("DELETE", "/api/duty/shifts/" + shift, null).expect(204);
        for (String username : List.of("contact", "grid")) {
            Page told = visitor.on(Screen.PHONE, username);
            assertThat(told.locator(".reminder:has-text('已失效')")).hasCount(1);
            Look.at(told, "duty-swap-lapsed-" + username);
            told.click(".reminder:has-text('已失效') button");
            assertThat(told.locator(".reminder:has-text('已失效')")).hasCount(0);
        }
        String handover = who("secretary")
                .post("/api/duty/handovers", Map.of("unit", VILLAGE, "note", "请留意"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        Page secretary = visitor.on(Screen.DESK, "secretary");
        secretary.click(".reminder:has-text('待接班') a >> nth=0");
        secretary.waitForURL(url -> url.contains("/duty"));
        Look.at(secretary, "duty-handover-waits");
        who("township")
                .send("POST", "/api/duty/handovers/" + handover + "/take", null)
                .expect(200);
    }

    @Test
    void dutyIsSeenOnEveryPageAndKeptOnOne(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            String part = screen == Screen.PHONE ? "day" : "night";
            Page secretary = visitor.on(screen, "secretary");
            assertThat(secretary.locator(".duty-strip")).containsText("贾家庄");
            secretary.locator(".duty-strip a").first().click();
            secretary.click("summary:has-text('排班')");
            secretary.locator("input[name=on]").first().check();
            secretary.locator("input[name=shift][value=" + part + "]").check();
            secretary.selectOption("#leader", "contact");
            secretary.locator("form:has(#leader) > button").click();
            assertThat(secretary.locator("tbody tr:has-text('带班')")).hasCount(screen.ordinal() + 1);
            who("secretary")
                    .post("/api/duty/calls", Map.of("name", "程林艳", "contact", "13523832096", "question", "期满当天能不能出村？"))
                    .expect(201);
            secretary.click("summary:has-text('交班')");
            secretary.fill("#note", "有来电待回");
            secretary.click("form:has(#note) button");
            assertThat(secretary.locator(".tag:has-text('待接班')")).hasCount(screen.ordinal() + 1);
            assertThat(secretary.locator("form[data-api$=take]")).hasCount(0);
            secretary.navigate("/duty");
            Look.at(secretary, on(screen, "duty"));
            Page contact = visitor.on(screen, "contact");
            contact.navigate("/duty");
            assertThat(contact.locator("form[data-api$=take]")).hasCount(screen.ordinal() + 1);
            Look.at(contact, on(screen, "duty-contact"));
        }
    }
}
