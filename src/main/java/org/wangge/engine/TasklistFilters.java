package org.wangge.engine;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Role;
import org.wangge.security.Act;

/**
 * The lists that stand ready in the Tasklist, which shows no task without one: my tasks, my queues, and one for the
 * queues of each role, of which everybody sees what lies in their own units.
 */
@Component
@Order(5)
class TasklistFilters implements ApplicationRunner {
    private final FilterService filters;
    private final TaskService tasks;
    private final EngineAccess engine;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    TasklistFilters(
            FilterService filters, TaskService tasks, EngineAccess engine, MessageSource messages, JdbcClient jdbc) {
        this.filters = filters;
        this.tasks = tasks;
        this.engine = engine;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        // one node at a time
        jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update")
                .query(String.class)
                .optional();
        engine.asSystem(() -> create());
    }

    private void create() {
        int position = 0;
        create("我的任务", position++, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        create("本岗位队列", position++, tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
        for (Role role : Role.values()) {
            if (Act.WORK.roles().contains(role)) {
                String label = messages.getMessage("role." + role.key(), null, role.key(), Locale.SIMPLIFIED_CHINESE);
                create(label + "队列", position++, tasks.createTaskQuery().taskCandidateGroupLike(role.key() + "@%"));
            }
        }
    }

    private void create(String name, int position, TaskQuery query) {
        if (filters.createFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("priority", position);
        properties.put("refresh", true);
        properties.put("color", "#2a6b8f");
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query.orderByDueDate().asc())
                .setProperties(properties);
        filters.saveFilter(filter);
    }
}
