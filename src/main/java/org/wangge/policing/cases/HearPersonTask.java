package org.wangge.policing.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.policing.Matter;
import org.wangge.problem.Problem;
import org.wangge.worklist.Submission;

/** 听取陈述申辩: what the person says to what is intended, here or by their own link; or that the time for it passed. */
@Component
class HearPersonTask extends PoliceCaseTask {

    private final SaidSince said;

    HearPersonTask(Desk desk, SaidSince said) {
        super(desk);
        this.said = said;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("hear-person");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("said", words(matter, of));
        of.last(Step.Intended.class)
                .ifPresent(told -> data.put(
                        "replyBy",
                        told.replyBy()
                                .atZone(org.wangge.clock.Days.ZONE)
                                .toLocalDateTime()
                                .toString()));
        data.put("hearing", of.hearingCanBeAsked());
        return data;
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        Step.Reply reply = Codes.parse(Step.Reply.class, data.text("outcome")).orElseThrow();
        String words = words(desk.seen(of.registration().matterId().toString()), of);
        boolean silent = reply == Step.Reply.NO_STATEMENT || reply == Step.Reply.TIME_PASSED;
        if (silent && !words.isEmpty()) {
            throw Problem.conflict("person-was-heard");
        }
        String statement = data.text("statement");
        of.hear(new Step.Heard(
                deed,
                reply,
                words.isEmpty() || statement == null ? statement : words + "\n\n" + statement,
                data.text("guardianSaid"),
                data.flag("waivesHearing")));
    }

    /** What came by the person's own link since the notice. */
    private String words(Matter matter, AdministrativeCase of) {
        return of.last(Step.Intended.class)
                .map(told -> said.words(matter, told.deed().at()))
                .orElse("");
    }
}
