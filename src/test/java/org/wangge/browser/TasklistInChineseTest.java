package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class TasklistInChineseTest {

    @Test
    void noEnglishAndNoCallToMigrateIsSeen(Visitor visitor) {
        Page page = visitor.on(Screen.DESK, "grid");
        page.navigate("/camunda/app/tasklist/default/");
        assertThat(page.getByText("请在列表中选择一项任务。")).isVisible();
        assertThat(page).hasTitle("网格 任务列表");
        Look.shoot(page, "tasklist-desk");
        assertThat(page.innerText("body")).doesNotContain("Camunda 8", "Log in", "Tasks", "Filter", "Claim", "Loading");
    }

    @Test
    void cockpitSpeaksChineseToSupervisors(Visitor visitor) {
        Page page = visitor.on(Screen.DESK, "township");
        page.navigate("/camunda/app/cockpit/default/");
        assertThat(page.getByText("运行中的流程实例").first()).isVisible();
        Look.shoot(page, "cockpit-desk");
        assertThat(page.innerText("body")).doesNotContain("DASHBOARD_", "Camunda 8");
    }
}
