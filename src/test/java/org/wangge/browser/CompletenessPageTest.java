package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.Days;
import org.wangge.ids.Ids;

/** A month of reports at one look, on a phone and on a desk: zero, missing, late and corrected are four things. */
@InTheBrowser
class CompletenessPageTest {

    private static final String TOWNSHIP = "141182100000";
    private static final List<String> VILLAGES =
            List.of("141182100200", "141182100201", "141182100202", "141182100203", "141182100204");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    /** March 2022: one village is always in time, one says zero, one is late each fifth day, one often missing. */
    @BeforeEach
    void reports() {
        forget();
        transactions.executeWithoutResult(tx -> signed());
    }

    private void signed() {
        for (int day = 1; day <= 28; day++) {
            long round = Ids.next();
            LocalDate on = LocalDate.of(2022, 3, day);
            Object closed = at(on, 11);
            jdbc.sql("insert into report_round (id, round_day, ordinal, window_from, window_to, opened_at)"
                            + " values (?, ?, 1, ?, ?, ?)")
                    .params(round, on, at(on.minusDays(1), 11), closed, closed)
                    .update();
            report(round, on, 0, "SIGNED", false, false, day == 12 || day == 20);
            report(round, on, 1, "SIGNED", true, false, false);
            report(round, on, 2, "SIGNED", false, day % 5 == 0, false);
            report(round, on, 3, day % 4 == 1 ? "MISSING" : "SIGNED", false, false, false);
            report(round, on, 4, day < 8 ? "MISSING" : "SIGNED", day > 20, day == 9, day == 15);
        }
    }

    @AfterEach
    void forget() {
        transactions.executeWithoutResult(tx -> {
            String march = " (select id from report_round where round_day < '2022-04-01')";
            jdbc.sql("delete from report where round_id in" + march).update();
            jdbc.sql("delete from report_round where round_day < '2022-04-01'").update();
        });
    }

    @Test
    void aMonthIsACalendarATableOfDaysAndTheUnitsBeneath(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "township");
            page.navigate("/reports/completeness?month=2022-03");
            assertThat(calendar(page)).isVisible();
            Locator rows = page.locator("table.league tbody tr");
            assertThat(rows).hasCount(5);
            assertThat(rows.first()).containsText("28／28");
            assertThat(rows.last()).containsText("75%");
            for (String state : List.of("zero", "missing", "late", "corrected")) {
                assertThat(page.locator("table.league .mark-" + state).first()).isVisible();
            }
            Look.at(page, Desk.on(screen, "completeness"));

            page.locator("input[name=measure][value=timeliness]").check();
            page.click("summary:has-text('按日列表')");
            assertThat(page.locator("#days tbody tr")).hasCount(28);
            assertThat(page.locator("tr[data-day='2022-03-05']")).containsText("60%");
            Look.at(page, Desk.on(screen, "completeness-days"));

            page.locator("table.league tbody tr:has-text('75%') a").first().click();
            assertThat(calendar(page)).isVisible();
            assertThat(page.locator("table.league")).hasCount(0);
            Look.at(page, Desk.on(screen, "completeness-village"));
        }
    }

    @Test
    void aMonthWithoutReportsSaysSoAndAnotherLanguageHasMarksOfItsOwn(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "township");
            page.navigate("/reports/completeness?month=2021-07");
            assertThat(page.locator(".empty")).isVisible();
            Look.at(page, Desk.on(screen, "completeness-empty"));
            page.navigate("/reports/completeness?month=2022-03&lang=en");
            assertThat(calendar(page)).isVisible();
            assertThat(page.locator(".mark-missing").first()).hasText("M");
            Look.at(page, Desk.on(screen, "completeness-en"));
            page.navigate("/reports/completeness?lang=zh-CN");
        }
    }

    @Test
    void aDayOfTheCalendarOpensItsSheet(Visitor visitor) {
        Page page = visitor.on(Screen.DESK, "township");
        page.navigate("/reports/completeness?month=2022-03");
        assertThat(calendar(page)).isVisible();
        Locator canvas = page.locator(".calendar");
        canvas.hover();
        assertThat(page.locator("[data-calendar-told]")).containsText("2022-03-");
        canvas.click();
        page.waitForURL(url -> url.matches(".*/reports\\?unit=" + TOWNSHIP + "&date=2022-03-\\d\\d"));
    }

    @Test
    void aVillageSeesItsOwnMonthAndNobodyElses(Visitor visitor) {
        Page page = visitor.on(Screen.PHONE, "secretary");
        page.navigate("/reports?unit=" + VILLAGES.get(0));
        page.click("a:has-text('报送情况')");
        page.navigate("/reports/completeness?month=2022-03");
        assertThat(page.locator("h1")).containsText("贾家庄村");
        assertThat(page.locator("#days tbody tr")).hasCount(28);
        assertThat(page.locator("table.league")).hasCount(0);
        for (String other : List.of(VILLAGES.get(1), TOWNSHIP)) {
            assertThat(page.navigate("/reports/completeness?unit=" + other).status())
                    .isEqualTo(404);
        }
        assertThat(visitor.on(Screen.PHONE, "grid")
                        .navigate("/reports/completeness")
                        .status())
                .isEqualTo(403);
    }

    /** The library draws what is pointed at on a second canvas. */
    private static Locator calendar(Page page) {
        return page.locator(".calendar canvas").first();
    }

    private void report(
            long round, LocalDate on, int village, String state, boolean zero, boolean late, boolean corrected) {
        jdbc.sql("insert into report (id, round_id, unit_code, level, parent_code, path, cut_off, expected, state,"
                        + " versions, zero, late, corrected, outdated, on_behalf)"
                        + " values (?, ?, ?, 'VILLAGE', ?, ?, ?, 3, ?, 0, ?, ?, ?, false, false)")
                .params(
                        Ids.next(),
                        round,
                        VILLAGES.get(village),
                        TOWNSHIP,
                        "/141182000000/" + TOWNSHIP + "/" + VILLAGES.get(village) + "/",
                        at(on, 12),
                        state,
                        zero,
                        late,
                        corrected)
                .update();
    }

    private static Object at(LocalDate day, int hour) {
        return Days.at(day, LocalTime.of(hour, 0))
                .atOffset(java.time.ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
