package org.wangge.worklist;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The table of open items. It is written by the engine's task listeners alone, in the engine's transaction. */
@Repository
public class WorkItems {

    private final EntityManager entities;

    WorkItems(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds without looking, so that the inserts of one transaction go out together. */
    public void add(WorkItem item) {
        entities.persist(item);
    }

    /** The item to be changed; empty where it has gone already. */
    public Optional<WorkItem> toChange(String id) {
        return Optional.ofNullable(entities.find(WorkItem.class, id));
    }

    public void remove(String id) {
        entities.createQuery("delete from WorkItem i where i.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The item as it stands in the database now, whatever this transaction saw before. */
    Optional<WorkItem> read(String id) {
        Optional<WorkItem> found = entities.createQuery("select i from WorkItem i where i.id = :id", WorkItem.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        found.ifPresent(entities::detach);
        return found;
    }
}
