package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.engine.Resting;

/**
 * While somebody does not go along, the task that they refuse waits: it has no due date, and its stage's deadline
 * stands still. The loop is never suspended: orders, checks, tests and colours go on by their clocks.
 */
@Service
public class Waiting implements Resting {

    private final CaseWaits waits;
    private final CaseLock lock;
    private final ReturnCases cases;
    private final Timeline timeline;
    private final RestingTasks tasks;
    private final Clock clock;

    Waiting(CaseWaits waits, CaseLock lock, ReturnCases cases, Timeline timeline, RestingTasks tasks, Clock clock) {
        this.waits = waits;
        this.lock = lock;
        this.cases = cases;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param kind what is refused, such as {@code refuses-transfer}; what is no task of the loop waits for nothing */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(ReturnCase of, String kind) {
        Set<String> refused = RefusedWork.of(kind);
        if (refused.isEmpty() || !of.isOpen()) {
            return;
        }
        Instant now = clock.instant();
        CaseWait wait = waits.findById(of.id()).orElse(null);
        if (wait == null) {
            wait = waits.save(new CaseWait(of.id(), refused, now));
        } else {
            wait.waitFor(refused, now);
        }
        stopClock(of, wait, now);
        timeline.record(of, "task-waits", String.join(" ", refused));
        tasks.rest(of.number(), refused);
    }

    /** Whoever did not go along does, or nobody asks any more: what waited is due anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(String caseNumber) {
        ReturnCase of = lock.byNumber(caseNumber);
        on(of.id()).ifPresent(wait -> {
            Instant now = clock.instant();
            if (of.isOpen()) {
                of.keepTime(progress -> wait.startClock(progress, now));
                timeline.record(of, "task-goes-on", String.join(" ", wait.tasks()));
            }
            wait.end(now);
            if (of.isOpen()) {
                tasks.goOn(of.number(), wait.tasks());
            }
        });
    }

    /** A stage began with a time of its own; where its work waits, so does its deadline. */
    void stageEntered(ReturnCase of) {
        on(of.id()).ifPresent(wait -> {
            wait.forgetClock();
            stopClock(of, wait, clock.instant());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public boolean rests(String businessKey, String task) {
        return RefusedWork.isRefusable(task)
                && cases.findByNumber(businessKey)
                        .flatMap(of -> on(of.id()))
                        .filter(wait -> wait.tasks().contains(task))
                        .isPresent();
    }

    /** Whether anything of a case waits. */
    @Transactional(readOnly = true)
    public boolean isWaiting(ReturnCase of) {
        return of.isOpen() && on(of.id()).isPresent();
    }

    /** Whether a task waits or waited last: what was typed when it was refused need not be typed again. */
    boolean waited(ReturnCase of, String task) {
        return RefusedWork.isRefusable(task)
                && waits.findById(of.id())
                        .filter(wait -> wait.tasks().contains(task))
                        .isPresent();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void continued(Continued change) {
        on(lock.seen(change.before()).id()).ifPresent(wait -> {
            CaseWait carried = waits.save(wait.carriedTo(change.now().id()));
            stopClock(change.now(), carried, clock.instant());
        });
    }

    private void stopClock(ReturnCase of, CaseWait wait, Instant now) {
        if (!wait.hasStoppedClock() && RefusedWork.inStage(of.stage(), wait.tasks()) && of.stageDueAt() != null) {
            of.keepTime(progress -> {
                wait.stopClock(progress, now);
                return progress.untimed();
            });
        }
    }

    private Optional<CaseWait> on(Long caseId) {
        return waits.findById(caseId).filter(CaseWait::isOn);
    }
}
