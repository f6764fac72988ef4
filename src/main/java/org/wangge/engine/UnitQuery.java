package org.wangge.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Looks units up, which are the engine's tenants: by code, or those in a person's or a queue's scope. */
class UnitQuery extends TenantQueryImpl {
    UnitQuery(CommandExecutor executor) {
        super(executor);
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).count();
    }

    @Override
    public List<Tenant> executeList(CommandContext context, Page page) {
        return Pages.cut(found(context), page);
    }

    /** The engine itself asks before it knows whose request it is; otherwise it is the person. */
    private boolean isAsking(CommandContext context) {
        return context.getAuthentication() == null
                || userId.equals(context.getAuthentication().getUserId());
    }

    private Stream<Tenant> found(CommandContext context) {
        StaffIdentityProvider people = (StaffIdentityProvider) context.getReadOnlyIdentityProvider();
        Stream<Tenant> tenants;
        if (userId != null) {
            tenants = people.tenantsOf(userId, isAsking(context));
        } else if (groupId != null) {
            tenants = people.tenantsOfQueue(groupId);
        } else if (id != null) {
            tenants = people.tenants(List.of(id));
        } else if (ids != null) {
            tenants = people.tenants(List.of(ids));
        } else {
            tenants = people.allTenants();
        }
        return tenants.filter(tenant -> (id == null || tenant.getId().equals(id))
                && (ids == null || List.of(ids).contains(tenant.getId()))
                && (name == null || tenant.getName().equals(name))
                && (nameLike == null || tenant.getName().contains(nameLike.replace("%", ""))));
    }
}
