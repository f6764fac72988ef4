package org.wangge.policing.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.policing.Matter;
import org.wangge.worklist.Submission;

/** 法制审核: facts, evidence, law, penalty, procedure and competence, looked at by somebody who had no part in it. */
@Component
class ReviewCaseTask extends PoliceCaseTask {

    ReviewCaseTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("review-case");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        Map<String, Object> data = new LinkedHashMap<>();
        of.last(Step.Intended.class).ifPresent(told -> {
            data.put("facts", told.facts());
            data.put("reasons", told.reasons());
        });
        return data;
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        of.review(new Step.Reviewed(deed, data.text("outcome").equals("agree"), data.text("opinion")));
    }
}
