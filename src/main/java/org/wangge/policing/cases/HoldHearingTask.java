package org.wangge.policing.cases;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.Submission;

/** 听证: held by somebody of the county who has had no part in it. */
@Component
class HoldHearingTask extends PoliceCaseTask {

    HoldHearingTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("hold-hearing");
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        of.holdHearing(new Step.HearingHeld(deed, data.date("noticeOn"), data.date("heldOn"), data.text("record")));
    }
}
