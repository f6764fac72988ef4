package org.wangge.returns;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 发热复核: a health worker excludes the suspicion or refers to hospital; the process does what follows. */
@Component
class ReviewFeverTask extends CaseTask {

    private final LoopFacts facts;

    ReviewFeverTask(Desk desk, LoopFacts facts) {
        super(desk);
        this.facts = facts;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("review-fever");
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        return facts.ofRule(of);
    }
}
