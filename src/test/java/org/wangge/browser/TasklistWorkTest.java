package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Camunda's Tasklist alone carries a case on, by clicking. */
@InTheBrowser
class TasklistWorkTest extends Desk {

    @Test
    void aPersonIsReceivedInTheTasklistAndTheCaseMovesOn(Visitor visitor) {
        String number = registered("尉迟青山");
        Page page = visitor.on(Screen.DESK, "grid");
        String id = who("grid").work(number).get(0).path("id").asText();
        page.navigate("/camunda/app/tasklist/default/#/?task=" + id);
        page.locator("button.claim:has-text('领取')").click();
        Locator form = page.locator(".fjs-form");
        assertThat(form.getByLabel("已接到")).isEnabled();
        form.getByLabel("已接到").check();
        form.getByLabel("现住址").fill("贾家庄村 8 号");
        form.getByLabel("能自行前往").check();
        form.getByLabel("已告知接下来的安排").check();
        Look.shoot(page, "tasklist-form-desk");
        page.locator("button:has-text('办结')").last().click();
        assertThat(page.getByText("请在列表中选择一项任务。")).isVisible();

        page.navigate("/cases/" + number);
        assertThat(page.locator(".timeline")).containsText("接收返乡人员");
    }
}
