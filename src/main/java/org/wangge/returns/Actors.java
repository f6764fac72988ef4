package org.wangge.returns;

import org.springframework.stereotype.Component;
import org.wangge.organisation.HeldPost;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Finds who acts on a case, by the post that covers it. */
@Component
class Actors {

    private final Viewers viewers;

    Actors(Viewers viewers) {
        this.viewers = viewers;
    }

    Actor at(CasePlace place) {
        return viewers.find().map(viewer -> actor(viewer, place)).orElse(Actor.SYSTEM);
    }

    private static Actor actor(Viewer viewer, CasePlace place) {
        String post = viewer.member().posts().stream()
                .filter(held -> place.path().startsWith(held.unitPath()))
                .findFirst()
                .or(() -> viewer.member().posts().stream().findFirst())
                .map(HeldPost::queue)
                .map(Object::toString)
                .orElse("none");
        return new Actor(viewer.accountId(), post);
    }
}
