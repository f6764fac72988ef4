package org.wangge.policing.cases;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.policing.Matter;
import org.wangge.worklist.Submission;

/** 询问查证: whoever acts leads, and names the second police officer who was there. */
@Component
class QuestionPersonTask extends PoliceCaseTask {

    QuestionPersonTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("question-person");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        return Map.of("officers", desk.secondOfficers(matter));
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        Officer lead = desk.acting(of, deed);
        Officer second = desk.named(of, data.text("second"), deed);
        if (data.text("outcome").equals("inspected")) {
            of.inspect(new Step.Inspected(
                    deed,
                    lead,
                    second,
                    data.text("place"),
                    data.flag("home"),
                    data.text("certificate"),
                    data.text("recording"),
                    data.text("found")));
            return;
        }
        of.question(new Step.Questioned(
                deed,
                lead,
                second,
                data.instant("from"),
                data.instant("until"),
                Codes.parse(Step.Longer.class, data.text("longer")).orElse(Step.Longer.NO),
                data.text("longerBecause"),
                data.flag("familyTold"),
                Codes.parse(Step.Attendant.class, String.valueOf(data.text("attendant")))
                        .orElse(Step.Attendant.NONE),
                data.text("attendantName"),
                data.text("attendantBecause"),
                data.text("recording"),
                data.text("statement")));
    }
}
