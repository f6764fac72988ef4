package org.wangge.returns;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something about many cases, each locked in a transaction of its own, so that one that fails stops no other. */
@Component
class EachCase {

    private static final Logger log = LoggerFactory.getLogger(EachCase.class);

    private final CaseLock lock;
    private final TransactionTemplate transactions;

    EachCase(CaseLock lock, PlatformTransactionManager manager) {
        this.lock = lock;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What failed is logged and looked at again by the next sweep. */
    void open(List<Long> ids, Consumer<ReturnCase> work) {
        for (Long id : ids) {
            try {
                transactions.executeWithoutResult(status -> {
                    ReturnCase of = lock.byId(id);
                    if (of.isOpen()) {
                        work.accept(of);
                    }
                });
            } catch (RuntimeException failure) {
                log.error(
                        "A sweep failed on case {} with {}",
                        id,
                        failure.getClass().getName());
            }
        }
    }
}
