package org.wangge.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks a deployed rule table, outside any process and without leaving a trace in the engine's history. A table is
 * parsed once a version; which version is the newest is looked up at most every few seconds.
 */
@Component
public class Decisions {
    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);
    private static final int REMEMBERED = 5_000;

    private final ObjectProvider<RepositoryService> repository;
    private final EngineAccess engine;
    private final DmnEngine dmn;
    private final Map<String, Newest> newest = new ConcurrentHashMap<>();

    Decisions(ObjectProvider<RepositoryService> repository, EngineAccess engine) {
        this.repository = repository;
        this.engine = engine;
        this.dmn = new DefaultDmnEngineConfiguration().buildEngine();
    }

    /** What a rule table answered, one map a matching rule, and the version of the table that did. */
    public record Answer(String decision, int version, List<Map<String, Object>> rows) {}

    /**
     * Asks the newest version of a decision.
     *
     * @param inputs words, numbers and days ({@link java.time.LocalDate})
     * @throws IllegalArgumentException where no decision of that key is deployed
     */
    public Answer ask(String decision, Map<String, Object> inputs) {
        Newest table = newest(decision);
        if (table.rows.size() > REMEMBERED) {
            table.rows.clear();
        }
        List<Map<String, Object>> rows = table.rows.computeIfAbsent(
                Map.copyOf(TableDays.in(inputs)),
                asked -> dmn.evaluateDecision(table.parsed, asked).getResultList());
        return new Answer(decision, table.version, rows);
    }

    /** The next question looks for a new version. */
    void forget() {
        newest.clear();
    }

    private Newest newest(String key) {
        Newest known = newest.get(key);
        if (known != null && System.nanoTime() - known.since < FRESH) {
            return known;
        }
        Newest found = engine.asSystem(() -> find(key, known));
        newest.put(key, found);
        return found;
    }

    private Newest find(String key, Newest known) {
        DecisionDefinition definition = repository
                .getObject()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalArgumentException("No decision " + key + " is deployed");
        }
        boolean same = known != null && known.id.equals(definition.getId());
        DmnDecision parsed = same ? known.parsed : parse(definition);
        var rows = same ? known.rows : new ConcurrentHashMap<Map<String, Object>, List<Map<String, Object>>>();
        return new Newest(definition.getId(), definition.getVersion(), parsed, rows, System.nanoTime());
    }

    private DmnDecision parse(DecisionDefinition definition) {
        try (InputStream model = repository.getObject().getDecisionModel(definition.getId())) {
            return dmn.parseDecision(definition.getKey(), model);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read decision " + definition.getId(), e);
        }
    }

    /** A table as read last, with what it has answered: evaluating costs milliseconds, and questions repeat. */
    private record Newest(
            String id,
            int version,
            DmnDecision parsed,
            Map<Map<String, Object>, List<Map<String, Object>>> rows,
            long since) {}
}
