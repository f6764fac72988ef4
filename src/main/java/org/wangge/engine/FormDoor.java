package org.wangge.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands in for every user task's form handler: what was submitted goes to the {@link TaskDoor}, and only the facts
 * that come back are stored.
 */
class FormDoor implements TaskFormHandler {
    private final TaskFormHandler shown;
    private final ObjectProvider<TaskDoor> door;
    private final Refusals refusals;

    FormDoor(TaskFormHandler shown, ObjectProvider<TaskDoor> door, Refusals refusals) {
        this.shown = shown;
        this.door = door;
        this.refusals = refusals;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        Map<String, Object> values = new LinkedHashMap<>(submitted);
        Map<String, Object> facts = refusals.translating(() -> door.getObject().submit(task.getId(), values));
        task.getExecution().setVariables(facts);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData form = shown.createTaskForm(task);
        if (PersonGate.asksForFormVariables()) {
            refusals.translating(() -> door.getObject().prefill(task.getId()))
                    .forEach((name, value) -> form.getFormFields().add(field(name, value)));
        }
        return form;
    }

    private static FormFieldImpl field(String name, Object value) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(name);
        field.setValue(org.camunda.bpm.engine.variable.Variables.untypedValue(value, true));
        return field;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // the handler that this one stands in for is configured already
    }

    /** Processes begin where a case begins, never by a form of the engine's own. */
    static class NoStart implements StartFormHandler {
        private final StartFormHandler shown;

        NoStart(StartFormHandler shown) {
            this.shown = shown;
        }

        @Override
        public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
            return shown.createStartFormData(definition);
        }

        @Override
        public void submitFormVariables(VariableMap submitted, VariableScope scope) {
            throw new BadUserRequestException("Processes are not started by form");
        }

        @Override
        public void parseConfiguration(
                Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
            // nothing to configure
        }
    }
}
