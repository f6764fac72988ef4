package org.wangge.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wangge.problem.Problem;

/** Holds back further attempts after too many failed sign-ins; everybody else is never slowed. */
class SignInLimit extends OncePerRequestFilter {

    private static final BasicAuthenticationConverter BASIC = new BasicAuthenticationConverter();

    private final SignInFailures failures;
    private final ProblemWriter problems;

    SignInLimit(SignInFailures failures, ProblemWriter problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String username = username(request);
        if (username == null || !failures.mustWait(source(username, request))) {
            chain.doFilter(request, response);
        } else if (request.getServletPath().equals("/login")) {
            response.sendRedirect(request.getContextPath() + "/login?wait");
        } else {
            problems.write(request, response, new Problem(429, "too-many-requests", List.of()));
        }
    }

    static String source(String username, HttpServletRequest request) {
        String source = username.toLowerCase(java.util.Locale.ROOT) + "@" + request.getRemoteAddr();
        return source.substring(0, Math.min(200, source.length()));
    }

    private static String username(HttpServletRequest request) {
        if (request.getMethod().equals("POST") && request.getServletPath().equals("/login")) {
            return request.getParameter("username");
        }
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return null;
        }
        try {
            var token = BASIC.convert(request);
            return token == null ? null : token.getName();
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
