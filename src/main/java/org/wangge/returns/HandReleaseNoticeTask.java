package org.wangge.returns;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 送达解除通知: the person is told; where an adult of the household took the notice, that is noted. */
@Component
class HandReleaseNoticeTask extends CaseTask {

    HandReleaseNoticeTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("hand-release-notice");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of("until", Objects.toString(of.lastDay(), ""));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        return Map.of();
    }
}
