package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one button by which somebody is reported, wherever a duty officer works. */
@InTheBrowser
class ReportingTest extends Desk {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void onACaseWhatWasTypedStaysUntilItIsTakenAndTheOfficerLearnsWhatHappensNext(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            String number = registered("诸葛不语");
            Page page = visitor.on(screen, "grid");
            page.navigate("/cases/" + number);
            page.locator("a[data-report]").click();
            Locator form = page.locator("#report form");
            assertThat(form.locator("[data-report-who]")).hasText("诸***");
            form.locator("#report-present").fill("联户长在场");
            form.locator(".button-main").click();
            assertThat(form.locator("[data-error-for=account]")).not().isEmpty();
            assertThat(form.locator("#report-present")).hasValue("联户长在场");
            Look.at(page, on(screen, "report-error"));

            form.locator("#report-kind").selectOption("refuses-transfer");
            form.locator("#report-account").fill("说了三次，不肯上车。\"><script>alert(1)</script>");
            long before = reports();
            form.locator(".button-main").dblclick();
            assertThat(page.locator("[data-report-next]")).containsText("贾家庄村党组织书记");
            Look.at(page, on(screen, "report-sent"));
            assertThat(reports()).isEqualTo(before + 1);

            page.locator("#report [data-close]:visible").click();
            assertThat(page.locator("#report")).not().isVisible();
            assertThat(page.locator("body")).not().containsText("说了三次");
        }
    }

    @Test
    void atTheCheckpointWithoutACaseAndOnTheDailySheetAndInATask(Visitor visitor) {
        String number = quarantined("诸葛不来");
        for (Screen screen : Screen.values()) {
            Page checkpoint = visitor.on(screen, "checkpoint");
            checkpoint.navigate("/checkpoint");
            checkpoint.locator("a[data-report]").click();
            assertThat(checkpoint.locator("#report-kind")).hasValue("refuses-registration");
            Look.at(checkpoint, on(screen, "report-checkpoint"));
            send(checkpoint);

            Page sheet = visitor.on(screen, "grid");
            sheet.navigate("/checks?session=morning");
            Look.at(sheet, on(screen, "report-sheet"));
            sheet.locator("form[data-check*='" + number + "'] a[data-report]").click();
            send(sheet);
        }
        String waiting = registered("诸葛不见");
        Page task = visitor.on(Screen.PHONE, "grid");
        task.navigate("/");
        task.locator(".work-item:has-text('" + waiting + "') a").first().click();
        assertThat(task.locator(".fjs-form")).isVisible();
        task.locator("a[data-report]").click();
        send(task);
        Look.at(task, "report-task-phone");
    }

    private static void send(Page page) {
        page.locator("#report-account").fill("不开门，也不接电话");
        page.locator("#report form .button-main").click();
        assertThat(page.locator("[data-report-next]")).containsText("书记");
    }

    private long reports() {
        return jdbc.sql("select count(*) from matter_report").query(Long.class).single();
    }
}
