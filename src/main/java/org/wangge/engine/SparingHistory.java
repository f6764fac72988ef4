package org.wangge.engine;

import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Writes how long a task took without first reading when it began: the task, which is at hand, knows that. */
final class SparingHistory extends DbHistoryEventHandler {

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        Optional<Date> began = isInitialEvent(event) || isAtHand(event) ? Optional.empty() : began(event);
        if (began.isPresent()) {
            ((HistoricScopeInstanceEvent) event).setStartTime(began.get());
            getDbEntityManager().merge(event);
        } else {
            super.insertOrUpdate(event);
        }
    }

    private boolean isAtHand(HistoryEvent event) {
        return getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) != null;
    }

    private Optional<Date> began(HistoryEvent event) {
        Stream<TaskEntity> tasks = Stream.empty();
        if (event instanceof HistoricTaskInstanceEventEntity ended) {
            tasks = tasks().filter(task -> task.getId().equals(ended.getTaskId()));
        } else if (event instanceof HistoricActivityInstanceEventEntity ended) {
            tasks = tasks().filter(task -> task.getTaskDefinitionKey().equals(ended.getActivityId())
                    && task.getExecutionId().equals(ended.getExecutionId()));
        }
        return tasks.map(TaskEntity::getCreateTime).findFirst();
    }

    private Stream<TaskEntity> tasks() {
        return getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream();
    }
}
