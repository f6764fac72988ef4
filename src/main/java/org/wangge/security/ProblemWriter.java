package org.wangge.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.wangge.problem.Problem;
import org.wangge.problem.ProblemTexts;

/**
 * Answers of the security filters as problem details. A browser is never asked for a password by its own dialog:
 * credentials it had remembered would go along with requests that other sites make.
 */
@Component
public class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemTexts texts;
    private final ObjectMapper json;
    private final LocaleResolver locales;

    ProblemWriter(ProblemTexts texts, ObjectMapper json, LocaleResolver locales) {
        this.texts = texts;
        this.json = json;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getHeader("Sec-Fetch-Site") == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"wangge\", charset=\"UTF-8\"");
        }
        write(request, response, new Problem(401, "unauthorized", List.of()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (isSignedIn()) {
            write(request, response, Problem.forbidden());
        } else {
            commence(request, response, null);
        }
    }

    /** Whoever sends a change without having signed in lacks a CSRF token as well; the first is what to tell them. */
    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), texts.detail(problem, locales.resolveLocale(request)));
    }
}
