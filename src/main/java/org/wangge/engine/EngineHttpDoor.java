package org.wangge.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wangge.problem.Problem;
import org.wangge.security.ProblemWriter;
import org.wangge.security.Viewers;

/**
 * Lets only those requests through to the engine's web applications that people need there, and gives refusals from
 * within the engine the status they mean.
 */
class EngineHttpDoor extends OncePerRequestFilter {
    private static final String ATTRIBUTE = EngineHttpDoor.class.getName();

    private final ProblemWriter problems;
    private final Viewers viewers;

    EngineHttpDoor(ProblemWriter problems, Viewers viewers) {
        this.problems = problems;
        this.viewers = viewers;
    }

    /** Whether this thread serves a request of the engine's web applications. */
    static boolean isPassing() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length() + "/camunda".length());
        if (viewers.find().isEmpty()) {
            problems.write(request, response, new Problem(401, "unauthorized", java.util.List.of()));
        } else if (path.contains(";") || path.contains("//") || path.contains("%2F") || path.contains("%2f")) {
            problems.write(request, response, Problem.notFound());
        } else if (!EngineHttpPaths.allow(request.getMethod(), path)) {
            problems.write(request, response, Problem.forbidden());
        } else {
            request.setAttribute(ATTRIBUTE, true);
            chain.doFilter(request, new MeaningfulResponse(response));
        }
    }

    private static class MeaningfulResponse extends HttpServletResponseWrapper {
        MeaningfulResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(meant(status));
        }

        @Override
        public void sendError(int status) throws IOException {
            super.sendError(meant(status));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            super.sendError(meant(status), message);
        }

        private static int meant(int status) {
            Problem problem = status < 400 ? null : Refusals.remembered();
            return problem == null ? status : problem.status();
        }
    }
}
