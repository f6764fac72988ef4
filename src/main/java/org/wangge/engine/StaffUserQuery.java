package org.wangge.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Looks people up by username, queue or a part of their name. */
class StaffUserQuery extends UserQueryImpl {
    StaffUserQuery(CommandExecutor executor) {
        super(executor);
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).count();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        return Pages.cut(found(context), page);
    }

    private Stream<User> found(CommandContext context) {
        StaffIdentityProvider people = (StaffIdentityProvider) context.getReadOnlyIdentityProvider();
        Stream<User> users;
        if (id != null) {
            users = people.users(List.of(id));
        } else if (ids != null) {
            users = people.users(List.of(ids));
        } else if (groupId != null) {
            users = people.usersOf(groupId);
        } else {
            users = people.allUsers();
        }
        String part = firstNameLike == null ? firstName : firstNameLike.replace("%", "");
        boolean none = lastName != null || lastNameLike != null || email != null || emailLike != null;
        return users.filter(
                user -> !none && (part == null || user.getFirstName().contains(part)));
    }
}
