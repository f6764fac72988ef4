package org.wangge.returns.camunda;

import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.wangge.engine.Deadlines;
import org.wangge.engine.EngineAccess;
import org.wangge.returns.RestingTasks;

/** Takes the due dates of open tasks away, and gives them new ones by the table of deadlines. */
@Component
class EngineRestingTasks implements RestingTasks {

    private final TaskService tasks;
    private final EngineAccess access;
    private final Deadlines deadlines;
    private final Clock clock;

    EngineRestingTasks(TaskService tasks, EngineAccess access, Deadlines deadlines, Clock clock) {
        this.tasks = tasks;
        this.access = access;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void rest(String caseNumber, Set<String> elements) {
        elements.forEach(element -> due(caseNumber, element, null));
    }

    @Override
    public void goOn(String caseNumber, Set<String> elements) {
        elements.forEach(element -> due(
                caseNumber,
                element,
                Date.from(deadlines.of(element, clock.instant()).dueAt())));
    }

    private void due(String caseNumber, String element, Date date) {
        access.asSystem(() -> {
            for (Task task : tasks.createTaskQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .taskDefinitionKey(element)
                    .list()) {
                task.setDueDate(date);
                tasks.saveTask(task);
            }
        });
    }
}
