package org.wangge.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Counts the failures, and forgets them when the right password comes by the sign-in page. */
@Component
class SignInCount {

    private final SignInFailures failures;

    SignInCount(SignInFailures failures) {
        this.failures = failures;
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            failures.failed(SignInLimit.source(event.getAuthentication().getName(), current.getRequest()));
        }
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getRequest().getServletPath().equals("/login")) {
            failures.succeeded(SignInLimit.source(event.getAuthentication().getName(), current.getRequest()));
        }
    }
}
