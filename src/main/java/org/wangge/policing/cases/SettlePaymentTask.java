package org.wangge.policing.cases;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.policing.Matter;
import org.wangge.worklist.Submission;

/** 缴款: paid, or not paid when the days for it have passed. */
@Component
class SettlePaymentTask extends PoliceCaseTask {

    SettlePaymentTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("settle-payment");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        return of.last(Step.Served.class)
                .<Map<String, Object>>map(served -> Map.of("payBy", String.valueOf(served.payBy())))
                .orElse(Map.of());
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        boolean paid = data.text("outcome").equals("paid");
        of.settle(new Step.Settled(deed, paid, data.text("receipt")));
    }
}
