package org.wangge.returns;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 安排转运, and the ride home of somebody who cannot travel alone: the transport team says how and when. */
@Component
class ArrangeTransferTask extends CaseTask {

    private final PlaceNames places;
    private final Sites sites;

    ArrangeTransferTask(Desk desk, PlaceNames places, Sites sites) {
        super(desk);
        this.places = places;
        this.sites = sites;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("arrange-transfer", "arrange-ride-home");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        String here = places.of(of.where());
        String to = of.plan().place() == Place.CENTRALISED ? sites.name(of.facilityCode()) : here;
        return Map.of("address", here, "destination", to);
    }

    /** A ride home that was arranged is not asked for again when the order is prolonged. */
    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        boolean ridesHome = task.element().equals("arrange-ride-home")
                && data.text("outcome").equals("arranged");
        return ridesHome ? Map.of("canTravelAlone", true) : Map.of();
    }
}
