package org.wangge.returns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 漏测处理: a health worker records the test that was missed; the process does what its result asks. */
@Component
class SettleMissedTestTask extends CaseTask {

    private final Testing testing;

    SettleMissedTestTask(Desk desk, Testing testing) {
        super(desk);
        this.testing = testing;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("settle-missed-test");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of(
                "missed",
                testing.missing(of).stream()
                        .map(test -> test.onDate().toString())
                        .collect(Collectors.joining("、")));
    }

    /** The result counts for the last test that was missed; the earlier ones are left out for that reason. */
    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        TestResult result = Codes.parse(TestResult.class, data.text("outcome")).orElseThrow();
        List<CaseTest> missing = testing.missing(of);
        missing.stream().limit(Math.max(0, missing.size() - 1)).forEach(test -> test.leaveOut("settled-later"));
        testing.record(
                of,
                missing.isEmpty()
                        ? Days.of(data.instant("sampledAt"))
                        : missing.get(missing.size() - 1).onDate(),
                result,
                data.instant("sampledAt"),
                data.text("laboratory"));
        return Map.of();
    }
}
