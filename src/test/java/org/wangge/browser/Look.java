package org.wangge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
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
        List<String> violations = accessibility(page).analyze().getViolations().stream()
                .map(Look::told)
                .toList();
        assertThat(violations).as("accessibility of %s", name).isEmpty();
    }

    /** The whole page, as on a screen that is tall enough for it, so that bars at the edge stay at the edge. */
    public static void shoot(Page page, String name) {
        ViewportSize screen = page.viewportSize();
        int height = (int) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(screen.width, Math.max(screen.height, height));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
        page.setViewportSize(screen.width, screen.height);
    }

    /** Our pages hold no frames: they are judged where they are, which takes half the time of a second blank page. */
    private static AxeBuilder accessibility(Page page) {
        AxeBuilder axe = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
        return axe.setLegacyMode(true);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
