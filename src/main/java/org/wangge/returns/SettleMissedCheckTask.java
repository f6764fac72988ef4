package org.wangge.returns;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/**
 * 漏检处理: the custodian takes the check that was missed, or says that the person was not found or refuses. The value
 * counts for the last session that was missed; the earlier ones are closed by the reason given.
 */
@Component
class SettleMissedCheckTask extends CaseTask {

    private final Checking checking;
    private final SideEvents events;

    SettleMissedCheckTask(Desk desk, Checking checking, SideEvents events) {
        super(desk);
        this.checking = checking;
        this.events = events;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("settle-missed-check");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of(
                "missed",
                checking.open(of).stream()
                        .map(gap -> gap.onDate() + " " + Codes.of(gap.session()))
                        .collect(Collectors.joining("、")));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        switch (data.text("outcome")) {
            case "not-found" -> of.notFound();
            case "refused" -> checking.settle(of, "refused");
            default -> checked(of, data);
        }
        return Map.of();
    }

    private void checked(ReturnCase of, Submission data) {
        List<MissedCheck> open = checking.open(of);
        if (open.isEmpty()) {
            of.found();
            return;
        }
        MissedCheck last = open.get(open.size() - 1);
        CheckTaken taken = new CheckTaken(
                last.onDate(), last.session(), data.number("temperature"), symptoms(data), data.text("reason"));
        checking.record(of, taken);
        checking.settle(of, "settled-later");
        if (taken.isFeverish()) {
            events.fever(of);
        }
    }

    static Set<Symptom> symptoms(Submission data) {
        Set<Symptom> symptoms = EnumSet.noneOf(Symptom.class);
        data.choices("symptoms").stream()
                .flatMap(code -> Codes.parse(Symptom.class, code).stream())
                .forEach(symptoms::add);
        return symptoms;
    }
}
