package org.wangge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser: opens pages on a phone or a desk, signs in, and remembers what pages complained about. */
public final class Visitor {

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A fresh window, nobody signed in. */
    public Page on(Screen screen) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen == Screen.PHONE));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** A fresh window with one of the demonstration's people signed in, at the start page. */
    public Page on(Screen screen, String username) {
        Page page = on(screen);
        page.navigate("/login");
        page.fill("#username", username);
        page.fill("#password", "wangge-demo");
        page.click("button.button-main");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    void leave(boolean wasFine) {
        contexts.forEach(BrowserContext::close);
        if (wasFine) {
            assertThat(complaints).as("script errors and policy violations").isEmpty();
        }
    }
}
