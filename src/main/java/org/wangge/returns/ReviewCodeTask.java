package org.wangge.returns;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 赋码复核: a health worker looks at the facts a colour stands on. Facts are mended, colours are not. */
@Component
class ReviewCodeTask extends CaseTask {

    private final Desk desk;
    private final Testing testing;

    ReviewCodeTask(Desk desk, Testing testing) {
        super(desk);
        this.desk = desk;
        this.testing = testing;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("review-code");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        Origin origin = of.arrival().origin();
        return Map.of(
                "rule", of.plan().rule(),
                "colour", desk.code(of),
                "tests", results(testing, of),
                "originPlace", origin.place(),
                "risk", Codes.of(origin.risk()),
                "contact", Codes.of(origin.contact()),
                "near", Codes.of(origin.near()));
    }

    static String results(Testing testing, ReturnCase of) {
        return testing.of(of).stream()
                .map(test -> test.onDate() + " " + (test.result() == null ? "-" : Codes.of(test.result())))
                .collect(Collectors.joining("、"));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("correct-facts")) {
            of.correctOrigin(new Origin(
                    data.text("originPlace"),
                    Codes.parse(Risk.class, data.text("risk")).orElseThrow(),
                    Codes.parse(Contact.class, data.text("contact")).orElseThrow(),
                    Codes.parse(Near.class, data.text("near")).orElseThrow()));
        }
        return Map.of();
    }
}
