package org.wangge.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wangge.browser.InTheBrowser;
import org.wangge.browser.Look;
import org.wangge.browser.Screen;
import org.wangge.browser.Visitor;
import org.wangge.worklist.camunda.HomeVisitModel;

/** The pages of the work list, with a small model of their own. */
@InTheBrowser
@Import({HomeVisits.class, HomeVisitModel.class})
class WorkPagesTest {

    @Autowired
    private HomeVisitModel model;

    @Autowired
    private HomeVisits visits;

    @Test
    void somebodyFindsATaskDoesItAndIsLedToTheNext(Visitor visitor) {
        String first = model.start("secretary");
        model.start("secretary");
        Page page = visitor.on(Screen.PHONE, "grid");
        assertThat(page.locator(".work-item").first()).containsText("入户走访");
        Look.at(page, "work-phone");

        page.navigate("/work/" + model.openTask(first));
        assertThat(page.locator(".fjs-form")).isVisible();
        Look.at(page, "task-phone");
        page.locator("button[data-complete]").click();
        assertThat(page.locator(".fjs-form-field-error").first()).hasText("请填写此项。");
        Look.at(page, "task-phone-errors");

        page.getByText("未见到").click();
        page.locator("button[data-complete]").click();
        page.waitForURL(url -> url.contains("done"));
        assertThat(visits.done).isNotEmpty();
    }

    @Test
    void aSupervisorSeesTheWorkBeneathOnADesk(Visitor visitor) {
        String number = model.start("secretary");
        Page page = visitor.on(Screen.DESK, "township");
        assertThat(page.locator(".work-item").first()).isVisible();
        Look.at(page, "work-desk");
        page.navigate("/work/" + model.openTask(number));
        assertThat(page.locator(".fjs-form")).isVisible();
        assertThat(page.locator("button[data-complete]")).hasCount(0);
        Look.at(page, "task-desk");
    }
}
