package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class SignInPageTest {

    @Test
    void fitsAPhoneAndADesk(Visitor visitor) {
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen);
            page.navigate("/");
            assertThat(page.locator("h1")).hasText("网格");
            Look.at(page, "sign-in-" + screen.name().toLowerCase());
        }
    }

    @Test
    void tellsInBothLanguagesWhenThePasswordIsWrong(Visitor visitor) {
        Page page = visitor.on(Screen.PHONE);
        page.navigate("/login");
        page.fill("#username", "grid");
        page.fill("#password", "wrong");
        page.click("button.button-main");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .hasText("账号或密码不正确，请重新输入。");
        page.click("text=English");
        assertThat(page.locator("label[for=username]")).hasText("User name");
    }
}
