package org.wangge.engine;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Lets the job executor of this node stand still for a while: no job is taken up, those at work are waited for. */
@Component
class JobPause {
    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(20);

    private final ObjectProvider<JobExecutor> executors;

    JobPause(ObjectProvider<JobExecutor> executors) {
        this.executors = executors;
    }

    void whilePaused(Runnable work) {
        JobExecutor executor = executors.getIfAvailable();
        boolean active = executor != null && executor.isActive();
        if (active) {
            executor.shutdown();
            awaitIdle(executor);
        }
        try {
            work.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    private static void awaitIdle(JobExecutor executor) {
        if (executor instanceof SpringJobExecutor spring
                && spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor pool) {
            while (pool.getActiveCount() > 0 || pool.getQueueSize() > 0) {
                LockSupport.parkNanos(POLL);
            }
        }
    }
}
