package org.wangge.worklist;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of open items. It is written by the engine's task listeners alone, in the engine's transaction. */
@Repository
public class WorkItems {

    private final EntityManager entities;
    private final ObjectProvider<Handlers> handlers;

    WorkItems(EntityManager entities, ObjectProvider<Handlers> handlers) {
        this.entities = entities;
        this.handlers = handlers;
    }

    /** Adds without looking, so that the inserts of one transaction go out together. */
    public void add(WorkItem item) {
        item.belongTo(handlers.getObject().caseNumber(item));
        entities.persist(item);
    }

    /** The item to be changed; empty where it has gone already. */
    public Optional<WorkItem> toChange(String id) {
        return Optional.ofNullable(entities.find(WorkItem.class, id));
    }

    /** The work of a tenant that is no unit is from now on of another case. */
    public void moveToCase(String tenant, String caseNumber) {
        of(tenant).forEach(item -> item.belongTo(caseNumber));
    }

    /** The open items of a tenant that is no unit, the most urgent first. */
    public List<WorkItem> of(String tenant) {
        return entities.createQuery(
                        "select i from WorkItem i where i.tenant = :tenant order by i.dueAt, i.id", WorkItem.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    /** The open items of a unit about what a business key stands for, the most urgent first. */
    public List<WorkItem> about(String unit, String businessKey) {
        return entities.createQuery(
                        "select i from WorkItem i where i.tenant = :unit and i.businessKey = :key order by i.dueAt, i.id",
                        WorkItem.class)
                .setParameter("unit", unit)
                .setParameter("key", businessKey)
                .getResultList();
    }

    /** The tenants that are no units of what somebody has or could take; units are numbers. */
    @Transactional(readOnly = true)
    public Set<String> scopes(String username, Collection<String> queues) {
        return new HashSet<>(entities.createQuery(
                        "select distinct i.tenant from WorkItem i where i.tenant >= 'a'"
                                + " and (i.assignee = :me or i.queue in :queues)",
                        String.class)
                .setParameter("me", username)
                .setParameter("queues", queues.isEmpty() ? Set.of("") : queues)
                .getResultList());
    }

    public void remove(String id) {
        entities.createNativeQuery("delete from work_item where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The item as it stands in the database now, whatever this transaction saw before. */
    Optional<WorkItem> read(String id) {
        Optional<WorkItem> found = entities
                .createQuery("select i from WorkItem i where i.id = :id", WorkItem.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
        found.ifPresent(entities::detach);
        return found;
    }
}
