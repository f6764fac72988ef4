package org.wangge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class TasklistInChineseTest {

    @Test
    void noEnglishAndNoCallToMigrateIsSeen(Visitor visitor) {
        Page page = visitor.on(Screen.DESK, "grid");
        page.navigate("/camunda/app/tasklist/default/");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        Look.shoot(page, "tasklist-desk");
        assertThat(page.innerText("body")).doesNotContain("Camunda 8", "Log in", "Tasks", "Filters", "Claim");
        assertThat(page.title()).isEqualTo("网格 任务列表");
    }
}
