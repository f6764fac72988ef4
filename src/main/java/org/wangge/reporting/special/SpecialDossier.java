package org.wangge.reporting.special;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to a situation: what was done, who knew when, what was merged into it. */
@Service
@Transactional(readOnly = true)
public class SpecialDossier {

    private final SpecialSituations situations;
    private final SpecialActions actions;
    private final SpecialNotices notices;

    SpecialDossier(SpecialSituations situations, SpecialActions actions, SpecialNotices notices) {
        this.situations = situations;
        this.actions = actions;
        this.notices = notices;
    }

    public List<SpecialSituation> mergedInto(SpecialSituation main) {
        return situations.findByMergedIntoOrderById(main.id());
    }

    public List<SpecialAction> actions(SpecialSituation of) {
        return actions.findBySituationIdOrderById(of.id());
    }

    public List<SpecialNotice> chain(SpecialSituation of) {
        return notices.findBySituationIdOrderById(of.id());
    }
}
