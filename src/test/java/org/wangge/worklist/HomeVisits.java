package org.wangge.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.problem.Problem;

/** A small feature with two tasks, as the tests of the work list need one. */
@TestComponent
class HomeVisits implements TaskHandler {

    final List<Submission> done = new CopyOnWriteArrayList<>();

    private final JdbcClient jdbc;

    HomeVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("visit-home", "give-word");
    }

    @Override
    public void lock(String businessKey) {
        jdbc.sql("select code from unit where code = '141182100200' for update")
                .query(String.class)
                .single();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of(
                "person",
                "程**",
                "symptomChoices",
                List.of(Map.of("label", "咳嗽", "value", "cough"), Map.of("label", "发热", "value", "fever")));
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        if ("还没办完".equals(data.text("note"))) {
            throw Problem.conflict("checklist-open");
        }
        done.add(data);
        return Map.of("outcome", data.text("outcome"));
    }
}
