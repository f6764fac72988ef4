package org.wangge.worklist.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Has every human task of every model watched by {@link WorkItemListener}, whatever the model says. */
@Component
class WorkItemPlugin extends AbstractProcessEnginePlugin {

    private final WorkItemListener listener;

    WorkItemPlugin(WorkItemListener listener) {
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new WorkItemParseListener(listener));
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
