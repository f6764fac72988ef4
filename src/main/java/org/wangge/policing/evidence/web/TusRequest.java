package org.wangge.policing.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that is what its method says: a header may not turn one that needs no token into one that does. */
class TusRequest extends HttpServletRequestWrapper {

    TusRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase("X-HTTP-Method-Override") ? null : super.getHeader(name);
    }
}
