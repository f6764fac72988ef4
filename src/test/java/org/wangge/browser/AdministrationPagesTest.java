package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class AdministrationPagesTest {

    @Test
    void fitAPhoneAndADesk(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "admin");
            String size = screen.name().toLowerCase();
            page.navigate("/admin/accounts?q=grid");
            Look.at(page, "accounts-" + size);
            page.navigate("/admin/accounts/grid");
            Look.at(page, "account-" + size);
            page.navigate("/admin/units?code=141182100200");
            Look.at(page, "units-" + size);
            page.navigate("/account");
            Look.at(page, "own-account-" + size);
        }
    }

    @Test
    void somebodyIsMadeAppointedAndSignsInAndTakesAPasswordOfTheirOwn(Visitor visitor) {
        Page admin = visitor.on(Screen.DESK, "admin");
        admin.navigate("/admin/accounts");
        admin.click("summary:has-text('新增人员')");
        admin.fill("#username", "newcomer");
        admin.fill("#name", "上官珩筠");
        admin.click("button:has-text('建立账号')");
        assertThat(admin.locator("h1")).hasText("上官珩筠");
        admin.fill("#password", "wangge-demo");
        admin.click("button:has-text('设置密码')");
        assertThat(admin.locator("text=已设密码")).isVisible();
        admin.click("summary:has-text('任命')");
        admin.selectOption("#role", "grid-leader");
        admin.fill("#unit", "141182100200-03");
        admin.click("button:has-text('任命')");
        assertThat(admin.locator("section strong")).hasText("网格长");

        Page own = visitor.on(Screen.PHONE, "newcomer");
        own.navigate("/account");
        own.fill("#old", "wangge-demo");
        own.fill("#password", "a-word-of-my-own");
        own.fill("#again", "a-word-of-my-own");
        own.click("button:has-text('修改密码')");
        assertThat(own.locator(".message-good")).containsText("密码已修改");
        own.navigate("/account");
        assertThat(own.locator("h1")).hasText("我的账号");
    }

    @Test
    void aPostIsDescribedAndAGridMade(Visitor visitor) {
        Page page = visitor.on(Screen.DESK, "admin");
        page.navigate("/admin/units?code=141182100205");
        page.click("summary:has-text('新设网格')");
        page.fill("#name", "东街网格");
        page.click("button:has-text('设立')");
        assertThat(page.locator("a:has-text('东街网格')")).isVisible();
        page.locator("summary:has-text('修改岗位内容')").first().click();
        page.fill("#checkpoint-lead-duty", "守好村口");
        page.locator("button:has-text('保存')").first().click();
        assertThat(page.locator("dd:has-text('守好村口')")).isVisible();
    }
}
