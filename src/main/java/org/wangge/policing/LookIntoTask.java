package org.wangge.policing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.returns.CaseNotes;
import org.wangge.returns.ReturnCase;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;
import org.wangge.worklist.TaskHandler;

/** 不配合情况安排: the village secretary looks at the reason first, and settles it or lets it go on. */
@Component
class LookIntoTask implements TaskHandler {

    private final NonCooperations matters;
    private final CaseNotes cases;
    private final Viewers viewers;
    private final Clock clock;

    LookIntoTask(NonCooperations matters, CaseNotes cases, Viewers viewers, Clock clock) {
        this.matters = matters;
        this.cases = cases;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("look-into-non-cooperation");
    }

    @Override
    public void lock(String businessKey) {
        cases.lock(businessKey);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Map<String, Object> data = new LinkedHashMap<>(cases.card(task.businessKey()));
        matters.findByCaseNumberAndSettledAtIsNullAndJoinedIsNull(task.businessKey())
                .ifPresent(matter -> {
                    data.put("kind", Codes.of(matter.kind()));
                    data.put("account", matter.account());
                });
        return data;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        ReturnCase of = cases.lock(task.businessKey());
        String outcome = data.text("outcome");
        matters.findByCaseNumberAndSettledAtIsNullAndJoinedIsNull(task.businessKey())
                .ifPresent(matter -> matter.settle(
                        outcome,
                        data.text("cause"),
                        data.text("note"),
                        viewers.current().accountId(),
                        clock.instant()));
        cases.note(of, "non-cooperation-looked-into", outcome);
        return Map.of("outcome", outcome);
    }
}
