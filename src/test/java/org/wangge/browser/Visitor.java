package org.wangge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser: opens pages on a phone or a desk, signs in, and remembers what pages complained about. */
public final class Visitor {

    private final Chromium chromium;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitor(Chromium chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** A fresh window, nobody signed in. */
    public Page on(Screen screen) {
        return opened(screen, new NewContextOptions());
    }

    /**
     * A fresh window with one of the demonstration's people signed in, at the start page. Who signed in by the page
     * once stays signed in for the next window, until they sign out or the application ends their sessions.
     */
    public Page on(Screen screen, String username) {
        String whoAndWhere = username + "@" + address;
        Page page = opened(
                screen,
                new NewContextOptions().setStorageState(chromium.signedIn().get(whoAndWhere)));
        page.navigate("/");
        if (page.url().contains("/login")) {
            page.fill("#username", username);
            page.fill("#password", "wangge-demo");
            page.click("button.button-main");
            page.waitForURL(url -> !url.contains("/login"));
            chromium.signedIn().put(whoAndWhere, page.context().storageState());
        }
        return page;
    }

    private Page opened(Screen screen, NewContextOptions options) {
        BrowserContext context = chromium.browser()
                .newContext(options.setBaseURL(address)
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

    void leave(boolean wasFine) {
        contexts.forEach(BrowserContext::close);
        if (wasFine) {
            assertThat(complaints).as("script errors and policy violations").isEmpty();
        }
    }
}
