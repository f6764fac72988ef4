package org.wangge.scenario.camunda;

import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.Collector;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;

/**
 * Records every flow node and sequence flow that the running application's engine passes, by the process test coverage
 * library. Its JUnit extension makes an engine of its own or looks at one class at a time; here its listeners hang in
 * the application's engine, and one suite is kept for all scenarios.
 */
public class PathsTaken extends AbstractProcessEnginePlugin implements Collector {

    private static final String ALL = "scenarios";

    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());
    private final Suite suite = new Suite(ALL, ALL);

    PathsTaken() {
        collector.createSuite(suite);
        collector.activateSuite(ALL);
        collector.createRun(new Run(ALL, ALL), ALL);
        collector.activateRun(ALL);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
        engine.getCustomPostBPMNParseListeners().stream()
                .filter(ElementCoverageParseListener.class::isInstance)
                .map(ElementCoverageParseListener.class::cast)
                .forEach(listener -> listener.setCoverageState(this));
    }

    /** The library's collector knows one thread; requests and jobs come on many. */
    @Override
    public synchronized void addEvent(Event event) {
        collector.addEvent(event);
    }

    /** The share of all elements of the models met so far that were passed, by the library's count. */
    public synchronized double coverage() {
        return suite.calculateCoverage(collector.getModels());
    }

    /** The models met so far and, for each, what was never passed. */
    public synchronized TreeMap<String, Set<String>> missing() {
        TreeMap<String, Set<String>> missing = new TreeMap<>();
        collector.getModels().forEach(model -> {
            Set<String> passed = suite.getEventsDistinct(model.getKey()).stream()
                    .map(Event::getDefinitionKey)
                    .collect(Collectors.toSet());
            Set<String> left = new TreeSet<>(elements(Bpmn.readModelFromStream(new java.io.ByteArrayInputStream(
                    model.getXml().getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
            left.removeAll(passed);
            missing.put(model.getKey(), left);
        });
        return missing;
    }

    private static Collection<String> elements(BpmnModelInstance model) {
        return Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream())
                .map(BaseElement::getId)
                .toList();
    }
}
