package org.wangge.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the door and the guard of assignments into every user task, and closes every start form. */
@Component
class TaskGuards extends AbstractBpmnParseListener {
    private final ObjectProvider<TaskDoor> door;
    private final Refusals refusals;

    TaskGuards(ObjectProvider<TaskDoor> door, Refusals refusals) {
        this.door = door;
        this.refusals = refusals;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new FormDoor(task.getTaskFormHandler(), door, refusals));
        AssignmentGuard guard = new AssignmentGuard();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, guard);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, guard);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.setStartFormHandler(new FormDoor.NoStart(definition.getStartFormHandler()));
    }
}
