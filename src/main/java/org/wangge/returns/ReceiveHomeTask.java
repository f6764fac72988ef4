package org.wangge.returns;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 接回居家监测: after the centralised place the grid takes the person in again. */
@Component
class ReceiveHomeTask extends CaseTask {

    private final PlaceNames places;

    ReceiveHomeTask(Desk desk, PlaceNames places) {
        super(desk);
        this.places = places;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("receive-home");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of("address", places.of(of.where()));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        return Map.of();
    }
}
