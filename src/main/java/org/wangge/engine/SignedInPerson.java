package org.wangge.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/**
 * Tells the engine's web applications who is signed in here. The filter makes it by its class name, so it is no bean
 * and asks the application for what it needs.
 */
public class SignedInPerson implements AuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        WebApplicationContext beans =
                WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        return beans.getBean(Viewers.class)
                .find()
                .map(viewer -> known(viewer, beans.getBean(EngineScope.class)))
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult known(Viewer viewer, EngineScope scope) {
        AuthenticationResult result = AuthenticationResult.successful(viewer.username());
        result.setGroups(List.copyOf(viewer.queues()));
        result.setTenants(List.copyOf(scope.tenants(viewer.member())));
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // the application's own sign-in page asks, before a request gets here
    }
}
