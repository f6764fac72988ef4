package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class DailyWorkTest extends Desk {

    @Test
    void theListNamesThePersonAndTheTaskIsDoneOnAPhone(Visitor visitor) {
        String number = registered("司马长风");
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "grid");
            page.navigate("/");
            assertThat(page.locator(".work-item:has-text('" + number + "')")).containsText("司");
            Look.at(page, on(screen, "work"));
            page.locator(".work-item:has-text('" + number + "') a").click();
            assertThat(page.locator(".fjs-form")).isVisible();
            Look.at(page, on(screen, "task"));
        }
        Page page = visitor.on(Screen.PHONE, "grid");
        page.locator(".work-item:has-text('" + number + "') a").click();
        page.getByText("已接到").click();
        page.locator(".fjs-form input[type=text]").first().fill("贾家庄村 8 号");
        page.getByText("能自行前往", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("已告知接下来的安排").click();
        page.locator("button[data-complete]").click();
        page.waitForURL(url -> url.contains("done"));
        page.navigate("/cases/" + number);
        assertThat(page.locator(".timeline")).containsText("接收返乡人员");
    }

    @Test
    void twoPeoplesChecksAreTakenOnOneSheetAndAnErrorStandsBesideItsField(Visitor visitor) {
        String first = quarantined("司马长青");
        String second = quarantined("司马长河");
        Page page = visitor.on(Screen.PHONE, "grid");
        page.navigate("/checks?session=morning");
        Look.at(page, "checks-phone");
        Locator one = row(page, first);
        one.locator("[name=temperature]").fill("99");
        one.locator("button").click();
        assertThat(one.locator("[data-error-for=temperature]")).not().isEmpty();
        Look.at(page, "checks-error-phone");
        one.locator("[name=temperature]").fill("36.4");
        one.locator("button").click();
        assertThat(one.locator("[data-state]")).containsText("已保存");
        row(page, second).locator("[name=temperature]").fill("36.6");
        row(page, second).locator("button").click();
        assertThat(row(page, second).locator("[data-state]")).containsText("已保存");

        Page desk = visitor.on(Screen.DESK, "grid");
        desk.navigate("/checks?session=morning");
        assertThat(row(desk, second).locator("[name=temperature]")).hasValue("36.6");
        Look.at(desk, "checks-desk");
    }

    @Test
    void theClockIsMovedByItsButtonAndTheSupervisorSeesWhatCameOfIt(Visitor visitor) {
        registered("司马长空");
        Page page = visitor.on(Screen.DESK, "city");
        String before = page.locator(".clock-banner span").first().innerText();
        page.setDefaultTimeout(60_000);
        page.waitForNavigation(() -> page.click(".clock-banner button"));
        assertThat(page.locator(".clock-banner span").first()).not().hasText(before);
        for (Screen screen : Screen.values()) {
            Page alerts = visitor.on(screen, "township");
            alerts.navigate("/alerts");
            assertThat(alerts.locator("tbody tr").first()).isVisible();
            Look.at(alerts, on(screen, "alerts"));
        }
    }

    private static Locator row(Page page, String number) {
        return page.locator("form[data-check*='" + number + "']");
    }
}
