package org.wangge.policing.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.wangge.engine.TableDays;

/** The project's own tables of the law, evaluated without an application around them. */
final class LawOnFile {

    private static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> TABLES = new HashMap<>();
    private static final Map<Object, List<Map<String, Object>>> ANSWERS = new ConcurrentHashMap<>();

    static {
        for (String file : List.of("legal-grounds.dmn", "police-procedure.dmn")) {
            try (InputStream model = Files.newInputStream(Path.of("processes/policing", file))) {
                ENGINE.parseDecisions(model).forEach(decision -> TABLES.put(decision.getKey(), decision));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private LawOnFile() {}

    static LawTable read() {
        BiFunction<String, Map<String, Object>, List<Map<String, Object>>> ask = (key, question) ->
                ANSWERS.computeIfAbsent(List.of(key, question), asked -> ENGINE.evaluateDecisionTable(
                                TABLES.get(key), TableDays.in(question))
                        .getResultList());
        return new LawTable(ask);
    }
}
