package org.wangge.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Looks queues up, which are the engine's groups: by id, or those of a person. */
class QueueQuery extends GroupQueryImpl {
    QueueQuery(CommandExecutor executor) {
        super(executor);
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).count();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        return Pages.cut(found(context), page);
    }

    private Stream<Group> found(CommandContext context) {
        StaffIdentityProvider people = (StaffIdentityProvider) context.getReadOnlyIdentityProvider();
        Stream<Group> groups;
        if (userId != null) {
            groups = people.groupsOf(userId);
        } else if (id != null) {
            groups = people.groups(id);
        } else if (ids != null) {
            groups = people.groups(ids);
        } else {
            groups = people.allGroups();
        }
        return groups.filter(group -> (id == null || group.getId().equals(id))
                && (ids == null || List.of(ids).contains(group.getId()))
                && (name == null || group.getName().equals(name))
                && (nameLike == null || group.getName().contains(nameLike.replace("%", ""))));
    }
}
