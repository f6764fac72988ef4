package org.wangge.policing.cases;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.policing.Matter;
import org.wangge.worklist.Submission;

/** 复议结果: what the body that reconsidered the decision answered, recorded by somebody who did not decide. */
@Component
class AnswerReconsiderationTask extends PoliceCaseTask {

    AnswerReconsiderationTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("answer-reconsideration");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        return Map.of(
                "grounds",
                of.last(Step.ReconsiderationAsked.class)
                        .map(Step.ReconsiderationAsked::grounds)
                        .orElse(""));
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        Step.Answer answer =
                Codes.parse(Step.Answer.class, data.text("outcome")).orElseThrow();
        of.answerReconsideration(new Step.ReconsiderationAnswered(
                deed,
                answer,
                answer == Step.Answer.CHANGED ? penalty(data) : null,
                data.text("body"),
                data.text("number"),
                data.text("reasons")));
    }
}
