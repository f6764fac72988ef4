package org.wangge.policing.person.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.clock.Days;
import org.wangge.documents.PoliceLawOfTheDay;
import org.wangge.policing.person.Complaining;
import org.wangge.policing.person.Hearing;
import org.wangge.policing.person.OwnMatters;
import org.wangge.policing.person.Reconsidering;
import org.wangge.policing.person.Spoken;
import org.wangge.problem.Problem;
import org.wangge.security.Guesses;

/** The person's own page, opened by the link on their paper and by nothing else. Nobody signs in here. */
@Controller
@RequestMapping("/own/{token}")
class OwnPage {

    private static final String DOOR = "own";
    private static final int MOST_WORDS = 1000;

    private final OwnMatters own;
    private final Map<String, Consumer<Spoken>> taken;
    private final Guesses guesses;
    private final Clock clock;

    OwnPage(
            OwnMatters own,
            Hearing hearing,
            Complaining complaining,
            Reconsidering reconsidering,
            Guesses guesses,
            Clock clock) {
        this.own = own;
        this.taken = Map.of(
                "statement", within(hearing::hear),
                "complaint", within(complaining::complain),
                "reconsideration", reconsidering::ask);
        this.guesses = guesses;
        this.clock = clock;
    }

    /** No search engine keeps the page, no other site learns its address, no shared computer shows it again. */
    @ModelAttribute
    void keepToOneself(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(required = false) String sent,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("sent", sent != null && taken.containsKey(sent) ? sent : "");
        return page(token, locale, request, response, model);
    }

    @PostMapping("/{what:statement|complaint|reconsideration}")
    String take(
            @PathVariable String token,
            @PathVariable String what,
            @RequestParam(required = false) String words,
            @RequestParam(required = false) String key,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return take(what, new Sent(token, words, key), locale, request, response, model);
    }

    /**
     * The right to a reconsideration is about the person's own decision, and does not depend on how much was said by
     * this link before; the rest does, and goes to where the matter is worked on.
     */
    private Consumer<Spoken> within(Consumer<Spoken> act) {
        return spoken -> {
            own.demandRoom(spoken);
            act.accept(own.whereItIsWorkedOn(spoken));
        };
    }

    private record Sent(String token, String words, String key) {}

    private String take(
            String what,
            Sent sent,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (guesses.mustWait(DOOR, request)) {
            return refused(429, response, model);
        }
        String fault = fault(sent);
        if (fault == null) {
            var spoken = own.spoken(sent.token(), sent.key(), sent.words().strip());
            if (spoken.isEmpty()) {
                return unknown(request, response, model);
            }
            fault = attempt(taken.get(what), spoken.get());
        }
        if (fault == null) {
            return "redirect:/own/" + sent.token() + "?sent=" + what;
        }
        response.setStatus(422);
        model.addAttribute("sent", "");
        model.addAttribute(what + "Fault", fault);
        model.addAttribute(what + "Words", sent.words() == null ? "" : sent.words());
        return page(sent.token(), locale, request, response, model);
    }

    /** @return the code of what was refused, or {@code null} */
    private static String attempt(Consumer<Spoken> act, Spoken spoken) {
        try {
            act.accept(spoken);
            return null;
        } catch (Problem refusal) {
            return "problem." + refusal.code();
        }
    }

    private static String fault(Sent sent) {
        if (sent.words() == null
                || sent.words().isBlank()
                || sent.key() == null
                || sent.key().length() > 64) {
            return "own.words-missing";
        }
        String words = sent.words().strip();
        return words.codePointCount(0, words.length()) > MOST_WORDS ? "own.words-many" : null;
    }

    private String page(
            String token, Locale locale, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (guesses.mustWait(DOOR, request)) {
            return refused(429, response, model);
        }
        var found = own.open(token, locale);
        if (found.isEmpty()) {
            return unknown(request, response, model);
        }
        model.addAttribute("own", found.get());
        model.addAttribute("token", token);
        model.addAttribute("statementKey", UUID.randomUUID().toString());
        model.addAttribute("complaintKey", UUID.randomUUID().toString());
        model.addAttribute("reconsiderationKey", UUID.randomUUID().toString());
        model.addAttribute("law", PoliceLawOfTheDay.on(Days.today(clock)));
        return "pages/own";
    }

    private String unknown(HttpServletRequest request, HttpServletResponse response, Model model) {
        guesses.failed(DOOR, request);
        return refused(404, response, model);
    }

    private static String refused(int status, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("wait", status == 429);
        return "pages/own-refused";
    }
}
