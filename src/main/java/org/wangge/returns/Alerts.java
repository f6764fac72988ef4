package org.wangge.returns;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells the supervisors above a case what they must look at; what was told stands in the timeline too. */
@Component
class Alerts {

    private final SupervisorAlerts alerts;
    private final Timeline timeline;
    private final Clock clock;

    Alerts(SupervisorAlerts alerts, Timeline timeline, Clock clock) {
        this.alerts = alerts;
        this.timeline = timeline;
        this.clock = clock;
    }

    void raise(ReturnCase of, String kind) {
        alerts.save(new SupervisorAlert(of, kind, clock.instant()));
        timeline.record(of, "supervisor-told", kind);
    }
}
