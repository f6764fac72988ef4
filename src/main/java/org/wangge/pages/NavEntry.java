package org.wangge.pages;

import java.util.function.Predicate;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** An entry of the navigation, shown to those who may use it; its text is found under {@code nav.<name>}. */
public enum NavEntry {
    WORK("/", "list", viewer -> viewer.may(Act.WORK)),
    CHECKPOINT("/checkpoint", "add", viewer -> viewer.may(Act.REGISTER)),
    CHECKS("/checks", "pulse", viewer -> viewer.may(Act.RECORD_CHECK) || viewer.may(Act.RECORD_TEST)),
    CASES("/cases", "people", viewer -> viewer.may(Act.READ_CASES)),
    POLICING(
            "/policing",
            "shield",
            viewer -> viewer.may(Act.COMMAND_POLICE) || viewer.holds(org.wangge.organisation.Role.RESIDENT_OFFICER)),
    MATTERS("/policing/matters", "flag", viewer -> isAsked(viewer) && !POLICING.shownTo(viewer)),
    REPORTS("/reports", "sheet", viewer -> viewer.may(Act.READ_REPORTS)),
    ALERTS("/alerts", "eye", viewer -> viewer.may(Act.SUPERVISE)),
    LEDGERS("/ledgers", "sheet", viewer -> viewer.may(Act.HAND_IN_LEDGER)),
    MONITOR("/camunda/app/cockpit/default/", "flow", viewer -> viewer.may(Act.MONITOR_PROCESSES)),
    ACCOUNTS("/admin/accounts", "people", viewer -> viewer.may(Act.ADMINISTER)),
    ADMIN("/camunda/app/admin/default/", "gear", viewer -> viewer.may(Act.ADMINISTER));

    private final String href;
    private final String icon;
    private final Predicate<Viewer> shown;

    NavEntry(String href, String icon, Predicate<Viewer> shown) {
        this.href = href;
        this.icon = icon;
        this.shown = shown;
    }

    /** Those outside the station whose decision a matter of non-cooperation may need. */
    private static boolean isAsked(Viewer viewer) {
        return viewer.may(Act.ARRANGE_MATTERS) || viewer.may(Act.DECIDE_AT_COUNTY) || viewer.may(Act.REVIEW_LAW);
    }

    boolean shownTo(Viewer viewer) {
        return shown.test(viewer);
    }

    public String getHref() {
        return href;
    }

    public String getIcon() {
        return icon;
    }

    public String getText() {
        return "nav." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the page at a path belongs to this entry. */
    public boolean isAt(String path) {
        return href.equals("/") ? path.equals("/") || path.startsWith("/work") : path.startsWith(href);
    }
}
