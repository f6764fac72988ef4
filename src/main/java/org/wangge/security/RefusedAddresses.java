package org.wangge.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.wangge.problem.Problem;

/** Answers addresses that the firewall lets nobody ask, such as {@code /api//cases}: there is nothing of that name. */
@Component
class RefusedAddresses implements RequestRejectedHandler {

    private final ProblemWriter problems;

    RefusedAddresses(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        problems.write(request, response, Problem.notFound());
    }
}
