package org.wangge.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses at secret addresses, as failed sign-ins are slowed: by where the guesses come from. */
@Component
public class Guesses {

    private final SignInFailures failures;

    Guesses(SignInFailures failures) {
        this.failures = failures;
    }

    /** @param door what is guessed at, a short word */
    public boolean mustWait(String door, HttpServletRequest request) {
        return failures.mustWait(SignInLimit.source(door, request));
    }

    public void failed(String door, HttpServletRequest request) {
        failures.failed(SignInLimit.source(door, request));
    }
}
