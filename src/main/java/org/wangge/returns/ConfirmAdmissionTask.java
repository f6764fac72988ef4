package org.wangge.returns;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 确认入住: the place that takes the person in says so. */
@Component
class ConfirmAdmissionTask extends CaseTask {

    private final Sites sites;
    private final Ordering ordering;

    ConfirmAdmissionTask(Desk desk, Sites sites, Ordering ordering) {
        super(desk);
        this.sites = sites;
        this.ordering = ordering;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("confirm-admission");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of("destination", sites.name(of.facilityCode()));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("admitted")) {
            ordering.requireQuarantine(of);
        }
        return Map.of();
    }
}
