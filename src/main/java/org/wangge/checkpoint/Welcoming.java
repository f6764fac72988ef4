package org.wangge.checkpoint;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wangge.returns.Intake;
import org.wangge.returns.Registered;
import org.wangge.returns.Registering;
import org.wangge.returns.Registrant;

/** Registers a person at a checkpoint; the first receiver becomes the custodian. A collision is tried again. */
@Service
public class Welcoming {

    private static final int ATTEMPTS = 3;

    private final Registering registering;

    Welcoming(Registering registering) {
        this.registering = registering;
    }

    public Registered register(Intake intake, Long by) {
        Registrant registrant = new Registrant(by, by, "checkpoint");
        // Within a surrounding transaction a collision has spoilt it: whoever began it tries again.
        int attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
        for (int attempt = 1; ; attempt++) {
            try {
                return registering.register(intake, registrant);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException collision) {
                if (attempt == attempts) {
                    throw collision;
                }
            }
        }
    }
}
