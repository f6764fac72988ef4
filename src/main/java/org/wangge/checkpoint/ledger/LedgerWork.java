package org.wangge.checkpoint.ledger;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.wangge.checkpoint.ledger.VillageDirectory.Villages;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Staff;
import org.wangge.security.Viewer;

/**
 * Works through ledgers in the background, on behalf of who handed them in. What is left to do is in the database
 * alone: after a restart, or when another node was killed, the work goes on where it stood.
 */
@Component
class LedgerWork implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(LedgerWork.class);
    private static final int BATCH = 100;
    private static final int TRIES = 5;

    private final Ledgers ledgers;
    private final LedgerBatch batch;
    private final VillageDirectory directory;
    private final Accounts accounts;
    private final Staff staff;
    private final ThreadPoolTaskExecutor worker = new ThreadPoolTaskExecutor();

    LedgerWork(Ledgers ledgers, LedgerBatch batch, VillageDirectory directory, Accounts accounts, Staff staff) {
        this.ledgers = ledgers;
        this.batch = batch;
        this.directory = directory;
        this.accounts = accounts;
        this.staff = staff;
        worker.setThreadNamePrefix("ledger-");
        worker.setCorePoolSize(1);
        worker.setMaxPoolSize(1);
        worker.initialize();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void begin(LedgerHandedIn handedIn) {
        worker.execute(() -> work(handedIn.ledgerId()));
    }

    /** Takes up what nobody is at, such as what a killed node left. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT10S")
    void takeUp() {
        if (worker.getActiveCount() == 0) {
            List<Long> unfinished = ledgers.unfinished();
            if (!unfinished.isEmpty()) {
                worker.execute(() -> unfinished.forEach(this::work));
            }
        }
    }

    void work(Long ledgerId) {
        Optional<Viewer> sender = ledgers.findById(ledgerId)
                .flatMap(ledger -> accounts.findById(ledger.handedInBy()))
                .flatMap(account -> staff.of(account.username()))
                .map(Viewer::new);
        if (sender.isEmpty()) {
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(onBehalfOf(sender.get()));
        try {
            Villages villages = directory.load();
            Receivers custodians = new Receivers(staff);
            while (!worker.getThreadPoolExecutor().isShutdown()
                    && takeSome(ledgerId, sender.get(), villages, custodians)) {
                // batch by batch
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Authentication onBehalfOf(Viewer sender) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(sender.username(), null, List.of());
        authentication.setDetails(sender);
        return authentication;
    }

    /** A batch that fails for a reason of one row is taken row by row, and that row is put aside. */
    private boolean takeSome(Long ledgerId, Viewer sender, Villages villages, Receivers custodians) {
        try {
            return patiently(ledgerId, BATCH, sender, villages, custodians);
        } catch (ConcurrencyFailureException e) {
            return false;
        } catch (RuntimeException e) {
            log.warn(
                    "A batch of ledger {} failed, going on row by row: {}",
                    ledgerId,
                    e.getClass().getName());
        }
        boolean more = true;
        for (int i = 0; i < BATCH && more; i++) {
            try {
                more = patiently(ledgerId, 1, sender, villages, custodians);
            } catch (RuntimeException e) {
                // the class alone: a database's message may quote the row
                log.error(
                        "A row of ledger {} could not be taken: {}",
                        ledgerId,
                        e.getClass().getName());
                batch.putNextAside(ledgerId);
            }
        }
        return more;
    }

    private boolean patiently(Long ledgerId, int rows, Viewer sender, Villages villages, Receivers custodians) {
        for (int tried = 1; ; tried++) {
            try {
                return batch.takeNext(ledgerId, rows, sender, villages, custodians);
            } catch (ConcurrencyFailureException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void destroy() {
        worker.setWaitForTasksToCompleteOnShutdown(true);
        worker.setAwaitTerminationSeconds(20);
        worker.shutdown();
    }
}
