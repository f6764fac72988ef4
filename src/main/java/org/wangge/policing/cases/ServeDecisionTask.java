package org.wangge.policing.cases;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.worklist.Submission;

/** 送达: who received the decision; from then on the days for payment and reconsideration run. */
@Component
class ServeDecisionTask extends PoliceCaseTask {

    ServeDecisionTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("serve-decision");
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        of.serve(new Step.Served(
                deed,
                desk.acting(of, deed),
                Codes.parse(Step.Receiver.class, data.text("outcome")).orElseThrow(),
                data.text("receivedBy"),
                data.text("recording"),
                false,
                null,
                null));
    }
}
