package org.wangge.policing.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.policing.Matter;
import org.wangge.worklist.Submission;

/** 处罚前告知: what is intended, on which evidence, and until when the person may answer. */
@Component
class IntendDecisionTask extends PoliceCaseTask {

    IntendDecisionTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("intend-decision");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "evidenceItems",
                desk.means.evidence().of(matter.id()).stream()
                        .filter(CountersignedEvidence.Item::grounds)
                        .map(item -> Map.of("value", item.id(), "label", item.label()))
                        .toList());
        of.substance(Days.today(desk.clock)).ground().ifPresent(ground -> data.put("law", ground.article()));
        return data;
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        boolean penalise = data.text("outcome").equals("intend");
        if (data.text("outcome").equals("ask-more")) {
            return;
        }
        of.intend(new Step.Intended(
                deed,
                desk.acting(of, deed),
                data.text("facts"),
                data.text("reasons"),
                penalise ? penalty(data) : null,
                true,
                data.flag("hearingOffered"),
                data.flag("seriousAndBad"),
                penalise ? data.choices("evidence") : List.of(),
                data.text("guardianTold"),
                replyBy(of, deed)));
    }

    private Instant replyBy(AdministrativeCase of, Deed deed) {
        LocalDate today = deed.on();
        return Days.endOf(today.plusDays(of.provision(Rules.REPLY_DAYS, today).value()));
    }
}
