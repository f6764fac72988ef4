package org.wangge.returns;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 交接上车: the custodian hands the person over, which never changes custody; or the person refuses. */
@Component
class HandOverPersonTask extends CaseTask {

    private final Desk desk;
    private final Sites sites;
    private final Ordering ordering;

    HandOverPersonTask(Desk desk, Sites sites, Ordering ordering) {
        super(desk);
        this.desk = desk;
        this.sites = sites;
        this.ordering = ordering;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("hand-over-person");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of(
                "vehicle", desk.records.lastAnswer(of, "arrange-transfer", "vehicle"),
                "destination", sites.name(of.facilityCode()));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("handed-over")) {
            ordering.requireQuarantine(of);
        }
        return Map.of();
    }
}
