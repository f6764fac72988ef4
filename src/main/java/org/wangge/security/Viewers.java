package org.wangge.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.problem.Problem;

/** Finds the person at work. Posts are read anew at each request, so that a change counts at once. */
@Component
public class Viewers {

    private static final String ATTRIBUTE = Viewer.class.getName();

    private final Staff staff;

    Viewers(Staff staff) {
        this.staff = staff;
    }

    /** @throws Problem 401 where nobody is signed in, or the account was closed meanwhile */
    public Viewer current() {
        return find().orElseThrow(() -> new Problem(401, "unauthorized", java.util.List.of()));
    }

    public Optional<Viewer> find() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null
                || !who.isAuthenticated()
                || who instanceof org.springframework.security.authentication.AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        // work in the background on somebody's behalf knows its viewer for its whole length
        if (who.getDetails() instanceof Viewer known) {
            return Optional.of(known);
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Viewer known
                && known.username().equals(who.getName())) {
            return Optional.of(known);
        }
        Optional<Viewer> viewer =
                staff.of(who.getName()).filter(StaffMember::enabled).map(Viewer::new);
        if (request != null) {
            viewer.ifPresent(found -> request.setAttribute(ATTRIBUTE, found, RequestAttributes.SCOPE_REQUEST));
        }
        return viewer;
    }
}
