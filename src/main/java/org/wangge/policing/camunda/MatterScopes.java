package org.wangge.policing.camunda;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.wangge.engine.Insiders;
import org.wangge.organisation.StaffMember;
import org.wangge.policing.MatterAccess;

/** Each matter is a tenant of its own in the engine, answered to those who may read its file while it is open. */
@Component
class MatterScopes implements Insiders {

    private final MatterAccess matters;

    MatterScopes(MatterAccess matters) {
        this.matters = matters;
    }

    /** Asked more than once in a request to the engine's web applications, and looked up once. */
    @Override
    @SuppressWarnings("unchecked")
    public Set<String> scopes(StaffMember member) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return matters.scopes(member);
        }
        String attribute = MatterScopes.class.getName() + "." + member.accountId();
        Object known = request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = matters.scopes(member);
            request.setAttribute(attribute, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (Set<String>) known;
    }
}
