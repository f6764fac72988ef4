package org.wangge.returns;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 接收返乡人员: the grid finds the person, hears where they live, and tells them what happens next. */
@Component
class ReceivePersonTask extends CaseTask {

    private final Desk desk;

    ReceivePersonTask(Desk desk) {
        super(desk);
        this.desk = desk;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("receive-person");
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("not-found")) {
            of.notFound();
            return Map.of();
        }
        boolean travelsAlone = data.text("travel").equals("alone");
        of.received(data.flag("livesAlone"), travelsAlone);
        desk.person(of).moveTo(data.text("address"));
        return Map.of("canTravelAlone", travelsAlone);
    }
}
