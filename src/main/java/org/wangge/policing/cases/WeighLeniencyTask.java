package org.wangge.policing.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.policing.Matter;
import org.wangge.worklist.Submission;

/** 从宽审查: a minor, a first, slight or mended breach, or a need nobody met: it is asked before the case goes on. */
@Component
class WeighLeniencyTask extends PoliceCaseTask {

    WeighLeniencyTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("weigh-leniency");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        Step.Mitigation file = of.registration().mitigation();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("firstOrSlight", file.firstOrSlight());
        data.put("putRight", file.putRight());
        data.put("unmetNeed", file.unmetNeed());
        data.put("account", of.registration().conduct().account());
        return data;
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        if (data.text("outcome").equals("no-penalty")) {
            of.spare(new Step.Spared(deed, data.text("reason")));
        } else {
            of.goOn(new Step.WentOn(deed, data.text("reason")));
        }
    }
}
