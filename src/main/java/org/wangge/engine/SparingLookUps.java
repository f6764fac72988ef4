package org.wangge.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.history.producer.HistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Spares the engine what it asks the database whenever a task ends, though the answer is known: a definition that was
 * deployed stays as it is, an execution has one task, and no task has tasks or variables of its own.
 */
final class SparingLookUps {

    private SparingLookUps() {}

    static List<SessionFactory> all() {
        return List.of(
                instead(ProcessDefinitionManager.class, Definitions::new),
                instead(ExecutionManager.class, Executions::new),
                instead(TaskManager.class, Tasks::new),
                instead(VariableInstanceManager.class, TaskVariables::new));
    }

    private static SessionFactory instead(Class<?> manager, Supplier<Session> ours) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return manager;
            }

            @Override
            public Session openSession() {
                return ours.get();
            }
        };
    }

    static HistoryEventProducer history() {
        return new History();
    }

    /** {@code null} for a definition that this node has not met yet. */
    private static ProcessDefinitionEntity parsed(String id) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getProcessDefinitionCache()
                .get(id);
    }

    /** Definitions are neither suspended nor deleted: the one that was parsed needn't be compared with its row. */
    private static final class Definitions extends ProcessDefinitionManager {
        @Override
        public ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
            ProcessDefinitionEntity parsed = parsed(id);
            return parsed != null ? parsed : super.findLatestProcessDefinitionById(id);
        }
    }

    private static final class History extends CacheAwareHistoryEventProducer {
        @Override
        protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
            ProcessDefinitionEntity parsed = parsed(id);
            return parsed != null ? parsed : super.getProcessDefinitionEntity(id);
        }
    }

    /** What a task stands in is read with its whole instance, which is needed next. */
    private static final class Executions extends ExecutionManager {
        @Override
        public ExecutionEntity findExecutionById(String id) {
            if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
                getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                        .filter(task -> id.equals(task.getExecutionId()))
                        .findFirst()
                        .ifPresent(task -> readInstance(task.getProcessInstanceId()));
            }
            return super.findExecutionById(id);
        }

        private void readInstance(String instance) {
            if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, instance) == null) {
                List<ExecutionEntity> all = findExecutionsByProcessInstanceId(instance);
                all.stream()
                        .filter(ExecutionEntity::isProcessInstanceExecution)
                        .forEach(root -> root.restoreProcessInstance(all, null, null, null, null, null, null));
            }
        }
    }

    private static final class Tasks extends TaskManager {
        @Override
        public List<Task> findTasksByParentTaskId(String parent) {
            return List.of();
        }

        @Override
        public List<TaskEntity> findTasksByExecutionId(String execution) {
            List<TaskEntity> known = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                    .filter(task -> execution.equals(task.getExecutionId()))
                    .toList();
            return known.isEmpty()
                    ? super.findTasksByExecutionId(execution)
                    : known.stream().filter(task -> !task.isDeleted()).collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static final class TaskVariables extends VariableInstanceManager {
        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
                String task, Collection<String> names) {
            return List.of();
        }
    }
}
