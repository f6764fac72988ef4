package org.wangge.returns;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.wangge.problem.Problem;

/** Locks a case's row until the transaction ends, before anything else is done about it. */
@Component
class CaseLock {

    private final ReturnCases cases;
    private final EntityManager entities;

    CaseLock(ReturnCases cases, EntityManager entities) {
        this.cases = cases;
        this.entities = entities;
    }

    ReturnCase byNumber(String number) {
        return cases.lock(number).orElseThrow(Problem::notFound);
    }

    /** The case as this transaction has it already, else as it is; it is not locked here. */
    ReturnCase seen(String number) {
        return entities.unwrap(Session.class)
                .bySimpleNaturalId(ReturnCase.class)
                .loadOptional(number)
                .orElseThrow(Problem::notFound);
    }

    /** Costs nothing where the case is locked in this transaction already. */
    ReturnCase byId(Long id) {
        ReturnCase found = entities.find(ReturnCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }
}
