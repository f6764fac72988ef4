package org.wangge.codeplatform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.wangge.returns.ColourChanged;

/**
 * Carries changes to the platform once they are committed. Until the platform has taken one, its publication stays in
 * the database as incomplete, so that nothing is lost when the process dies in between.
 */
@Component
class ColourMessenger {

    private static final Logger log = LoggerFactory.getLogger(ColourMessenger.class);

    private final CodePlatform platform;
    private final IncompleteEventPublications publications;
    private final ThreadPoolTaskExecutor executor;
    private final CodePlatformSettings settings;
    private volatile long restUntil = System.nanoTime();

    ColourMessenger(
            CodePlatform platform,
            IncompleteEventPublications publications,
            @Qualifier(CodePlatformConfiguration.EXECUTOR) ThreadPoolTaskExecutor executor,
            CodePlatformSettings settings) {
        this.platform = platform;
        this.publications = publications;
        this.executor = executor;
        this.settings = settings;
    }

    /** Without a transaction of its own: a slow platform must not hold a connection. */
    @Async(CodePlatformConfiguration.EXECUTOR)
    @TransactionalEventListener
    void tell(ColourChanged change) {
        if (System.nanoTime() - restUntil < 0) {
            throw new PlatformUnreachable("resting");
        }
        try {
            platform.tell(change);
        } catch (PlatformUnreachable failure) {
            restUntil = System.nanoTime() + settings.rest().toNanos();
            log.warn("The code platform can't be told now, to be tried again: {}", failure.getMessage());
            throw failure;
        }
    }

    /** By the machine's time, also in the demonstration: a platform does not come back sooner for its clock. */
    @Scheduled(
            fixedDelayString = "${wangge.code-platform.retry-every:PT1M}",
            initialDelayString = "${wangge.code-platform.retry-after-start:PT15S}")
    void tellWhatWasLeft() {
        if (executor.getActiveCount() == 0 && executor.getQueueSize() == 0) {
            publications.resubmitIncompletePublications(publication -> publication.getEvent() instanceof ColourChanged);
        }
    }
}
