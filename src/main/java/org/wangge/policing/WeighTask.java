package org.wangge.policing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 研究下一步: the station officer goes on, widens, disposes, helps the body that ordered, or ends police work. */
@Component
class WeighTask extends MatterTask {

    private final Desk desk;
    private final Commanding commanding;
    private final Assisting assisting;
    private final MatterVisits visits;
    private final Impartiality impartiality;

    WeighTask(Desk desk, Commanding commanding, Assisting assisting, MatterVisits visits, Impartiality impartiality) {
        super(desk);
        this.desk = desk;
        this.commanding = commanding;
        this.assisting = assisting;
        this.visits = visits;
        this.impartiality = impartiality;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("weigh-next-step");
    }

    @Override
    boolean remembers() {
        return false;
    }

    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("account", desk.accounts(of));
        shown.put("visits", visited(of));
        shown.put("aim", of.aim());
        shown.put("officers", commanding.choices(of));
        shown.put("orders", assisting.orders(of));
        return shown;
    }

    private String visited(Matter of) {
        List<MatterVisit> all = visits.findByMatterIdOrderById(of.id());
        return all.stream()
                .map(visit -> Days.of(visit.at()) + " " + desk.word("visit", visit.outcome()) + "：" + visit.said())
                .collect(Collectors.joining("\n"));
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        return switch (data.text("outcome")) {
            case "visit-again" -> commanding.send(of, data);
            case "widen" -> {
                desk.timeline.record(of, "widened", data.text("officer"));
                yield commanding.send(of, data);
            }
            case "assist-isolation" -> {
                assisting.requested(of, data);
                yield Map.of();
            }
            case "end-police-work" -> {
                impartiality.require(of, desk.viewer());
                yield Map.of();
            }
            default -> Map.of();
        };
    }
}
