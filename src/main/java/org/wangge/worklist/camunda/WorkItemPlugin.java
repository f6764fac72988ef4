package org.wangge.worklist.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers the parse listener with the engine. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class WorkItemPlugin extends AbstractProcessEnginePlugin {

    private final WorkItemParseListener listener;

    WorkItemPlugin(WorkItemParseListener listener) {
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        List<BpmnParseListener> earlier = configuration.getCustomPreBPMNParseListeners();
        if (!listeners.contains(listener) && (earlier == null || !earlier.contains(listener))) {
            listeners.add(listener);
        }
    }
}
