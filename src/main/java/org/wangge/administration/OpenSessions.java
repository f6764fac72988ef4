package org.wangge.administration;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions in which somebody is signed in, on any node. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    void end(String username) {
        endOthers(username, null);
    }

    /** @param but the id of the session that goes on; may be null */
    void endOthers(String username, String but) {
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(id -> !id.equals(but))
                .forEach(sessions::deleteById);
    }
}
