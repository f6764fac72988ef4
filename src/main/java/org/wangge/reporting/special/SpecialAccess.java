package org.wangge.reporting.special;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Who sees a situation: who reported it, who was told and still works where they were, and who leads the village or a
 * unit above it.
 */
@Service
@Transactional(readOnly = true)
public class SpecialAccess {

    private final SpecialSituations situations;
    private final Telling telling;

    SpecialAccess(SpecialSituations situations, Telling telling) {
        this.situations = situations;
        this.telling = telling;
    }

    /** @throws Problem 403 for posts that do no work, 404 for who knows nothing of it */
    public SpecialSituation visible(Viewer viewer, Long id) {
        viewer.require(Act.WORK);
        return situations
                .findById(id)
                .filter(of -> of.reportedBy().equals(viewer.accountId()) || handles(viewer, of))
                .orElseThrow(Problem::notFound);
    }

    /** The same, with a look at it on the record of who knew when. */
    @Transactional
    public SpecialSituation opened(Viewer viewer, Long id) {
        SpecialSituation of = visible(viewer, id);
        telling.seen(of, viewer);
        return of;
    }

    /** @throws Problem 403 for who has only reported it */
    public SpecialSituation handledBy(Viewer viewer, Long id) {
        SpecialSituation of = visible(viewer, id);
        if (!handles(viewer, of)) {
            throw Problem.forbidden();
        }
        return of;
    }

    public boolean handles(Viewer viewer, SpecialSituation of) {
        return viewer.may(Act.KEEP_ROSTER, of.path()) || telling.isTold(of, viewer);
    }
}
