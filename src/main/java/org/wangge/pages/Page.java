package org.wangge.pages;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Role;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * What the layout shows around a page.
 *
 * @param demoNow the demonstration clock's time, {@code null} outside the demonstration
 */
public record Page(
        String path, Locale locale, CsrfToken csrf, Optional<Viewer> viewer, ZonedDateTime demoNow, UiTexts texts) {

    public String getLanguage() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    public boolean isSignedIn() {
        return viewer.isPresent();
    }

    public String getName() {
        return viewer.map(Viewer::name).orElse("");
    }

    public String getUsername() {
        return viewer.map(Viewer::username).orElse("");
    }

    public List<HeldPost> getPosts() {
        return viewer.map(person -> person.member().posts()).orElse(List.of());
    }

    public List<NavEntry> getNavigation() {
        return Arrays.stream(NavEntry.values())
                .filter(entry -> viewer.filter(entry::shownTo).isPresent())
                .toList();
    }

    public String getDemoDate() {
        return DateTimeFormatter.ofPattern(isEnglish() ? "d MMMM yyyy, EEEE" : "yyyy年M月d日 EEEE", locale)
                .format(demoNow);
    }

    public String getDemoTime() {
        return DateTimeFormatter.ofPattern("HH:mm").format(demoNow);
    }

    /** Whether the viewer's posts allow an act anywhere; the name is that of {@link Act}. */
    public boolean may(String act) {
        return viewer.filter(person -> person.may(Act.valueOf(act))).isPresent();
    }

    /** Whether the viewer holds a post of a role anywhere; the name is that of {@link Role}. */
    public boolean holds(String role) {
        return viewer.filter(person -> person.holds(Role.valueOf(role))).isPresent();
    }

    /** The texts of scripts in the page's language, as JSON that is safe inside a page. */
    public String getScriptTexts() {
        return texts.json(locale);
    }
}
