package org.wangge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What must hold for every page one looks at, and a picture of it in {@code target/screenshots}. */
public final class Look {

    private Look() {}

    /** Takes a picture and asserts that the page is accessible (WCAG 2 A and AA) and does not scroll sideways. */
    public static void at(Page page, String name) {
        shoot(page, name);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels that %s is too wide", name)
                .isLessThanOrEqualTo(0);
        List<String> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(Look::told)
                        .toList();
        assertThat(violations).as("accessibility of %s", name).isEmpty();
    }

    public static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
