package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.Days;
import org.wangge.ids.Ids;

/** The daily report on a phone and a desk: figures first, the act that waits, and of what everything is the sum. */
@InTheBrowser
class DailySheetPageTest extends Desk {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 30);
    private static final String TOWNSHIP = "141182100000";
    private static final String VILLAGE = "141182100200";
    private static final String OLD = " (select id from report_round where round_day < '2022-04-01')";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    /** One village has reported, one has said zero, late, and one is silent; the township has signed that. */
    @BeforeEach
    void aDayOfMarch() {
        forget();
        transactions.executeWithoutResult(tx -> {
            long round = Ids.next();
            jdbc.sql("insert into report_round (id, round_day, ordinal, window_from, window_to, opened_at)"
                            + " values (?, ?, 1, ?, ?, ?)")
                    .params(round, DAY, at(DAY.minusDays(1), 11), at(DAY, 11), at(DAY, 11))
                    .update();
            String some = "{\"returned\":3,\"fever\":1,\"needs\":2,\"red\":0}";
            Long one = report(round, VILLAGE, "VILLAGE", some, false);
            Long zero = report(round, "141182100201", "VILLAGE", "{\"returned\":0,\"fever\":0,\"red\":0}", true);
            report(round, "141182100202", "VILLAGE", null, false);
            Long total = report(round, TOWNSHIP, "TOWNSHIP", some, false);
            basis(total, VILLAGE, one);
            basis(total, "141182100201", zero);
            basis(total, "141182100202", null);
        });
    }

    @AfterEach
    void forget() {
        transactions.executeWithoutResult(tx -> {
            String reports = " (select id from report where round_id in" + OLD + ")";
            String versions = " (select id from report_version where report_id in" + reports + ")";
            jdbc.sql("delete from report_basis where version_id in" + versions).update();
            jdbc.sql("delete from report_version where report_id in" + reports).update();
            jdbc.sql("delete from report where round_id in" + OLD).update();
            jdbc.sql("delete from report_round where round_day < '2022-04-01'").update();
        });
    }

    @Test
    void aTotalIsATableThatAddsUpAndSilenceIsNoZeroInIt(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "township");
            page.navigate("/reports?date=" + DAY);
            assertThat(page.locator(".tiles").first()).containsText("当日返乡");
            Locator rows = page.locator(".matrix tbody tr");
            assertThat(rows).hasCount(3);
            assertThat(rows.nth(1)).containsText("零报告");
            assertThat(rows.nth(1)).containsText("迟报");
            assertThat(rows.nth(2)).containsText("未报");
            assertThat(rows.nth(2)).not().containsText("0");
            assertThat(page.locator(".matrix tfoot")).containsText("3");
            assertThat(page.locator(".matrix thead th:visible")).hasCount(4);
            page.locator(".all-columns").check();
            assertThat(page.locator(".matrix thead th:has-text('红码')")).isVisible();
            Look.at(page, on(screen, "daily-total"));
            page.locator(".chips a:has-text('截止时所知')").click();
            assertThat(page.locator("main")).containsText("截止时已知的数");
            Look.at(page, on(screen, "daily-total-then"));

            page.navigate("/reports?date=" + DAY);
            page.locator(".matrix tfoot a").first().click();
            assertThat(page.locator("h1")).containsText("当日返乡：3");
            assertThat(page.locator(".parts .tag-missing")).hasText("未报");
            Look.at(page, on(screen, "daily-figure-of-total"));
            page.locator(".parts a").first().click();
            assertThat(page.locator("h1")).containsText("当日返乡：3");
            page.locator("a:has-text('回到日报')").click();
            assertThat(page.locator("h1")).containsText("日报");
        }
    }

    @Test
    void aVillageSeesItsGridsAndEachFigureOpensItsCases(Visitor visitor) {
        registered("诸葛来报");
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "secretary");
            page.navigate("/reports");
            assertThat(page.locator(".tiles").first()).containsText("当日返乡");
            assertThat(page.locator(".matrix .line-grid").first()).containsText("未确认");
            Look.at(page, on(screen, "daily-village"));
            page.locator(".tile:has-text('累计返乡')").click();
            assertThat(page.locator("#rows a").first())
                    .hasAttribute("href", java.util.regex.Pattern.compile("/cases/"));
            Look.at(page, on(screen, "daily-figure"));

            Page grid = visitor.on(screen, "grid");
            grid.navigate("/reports");
            assertThat(grid.locator(".page-head .button-main")).isInViewport();
            Look.at(grid, on(screen, "daily-grid"));
        }
    }

    private Long report(long round, String unit, String level, String figures, boolean lateZero) {
        long id = Ids.next();
        Long version = figures == null ? null : Ids.next();
        jdbc.sql("insert into report (id, round_id, unit_code, level, parent_code, path, cut_off, expected, state,"
                        + " snapshot, version_id, versions, zero, late, corrected, outdated, on_behalf)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 3, ?, ?, ?, ?, ?, ?, false, false, false)")
                .params(
                        id,
                        round,
                        unit,
                        level,
                        level.equals("VILLAGE") ? TOWNSHIP : "141182000000",
                        "/141182000000/" + TOWNSHIP + "/" + (level.equals("VILLAGE") ? unit + "/" : ""),
                        at(DAY, 16),
                        figures == null ? "MISSING" : "SIGNED",
                        level.equals("VILLAGE") ? "{}" : null,
                        version,
                        figures == null ? 0 : 1,
                        lateZero,
                        lateZero)
                .update();
        if (version != null) {
            jdbc.sql("insert into report_version (id, report_id, sequence_number, figures, typed, signed_by,"
                            + " signed_at, late, zero, on_behalf, expected, received) values (?, ?, 1, ?, '{}', 1,"
                            + " ?, ?, ?, false, 3, 2)")
                    .params(version, id, figures, at(DAY, 15), lateZero, lateZero)
                    .update();
        }
        return version;
    }

    private void basis(Long total, String unit, Long version) {
        jdbc.sql("insert into report_basis (version_id, unit_code, child_version_id) values (?, ?, ?)")
                .params(total, unit, version)
                .update();
    }

    private static Object at(LocalDate day, int hour) {
        return Days.at(day, LocalTime.of(hour, 0)).atOffset(ZoneOffset.UTC).toLocalDateTime();
    }
}
