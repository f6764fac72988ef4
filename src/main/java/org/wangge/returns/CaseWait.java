package org.wangge.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.domain.Persistable;

/** What of a case waits until somebody goes along again; and what was left of its stage's time when it began to. */
@Entity
public class CaseWait implements Persistable<Long> {

    @Id
    private Long caseId;

    private String tasks;
    private Instant since;
    private Instant endedAt;
    private Long dueLeft;
    private Long reminderLeft;

    @Transient
    private boolean stored;

    protected CaseWait() {}

    CaseWait(Long caseId, Set<String> tasks, Instant now) {
        this.caseId = caseId;
        this.tasks = String.join(" ", tasks);
        this.since = now;
    }

    /** The case goes on under another number, and so does its waiting. */
    CaseWait carriedTo(Long next) {
        return new CaseWait(next, tasks(), since);
    }

    /** Begins, again or with more that waits. */
    void waitFor(Set<String> more, Instant now) {
        Set<String> all = new TreeSet<>(more);
        if (isOn()) {
            all.addAll(tasks());
        } else {
            this.since = now;
            forgetClock();
        }
        this.tasks = String.join(" ", all);
        this.endedAt = null;
    }

    void stopClock(Progress at, Instant now) {
        this.dueLeft = left(at.stageDueAt(), now);
        this.reminderLeft = left(at.stageReminderAt(), now);
    }

    /** The stage's time goes on with what was left of it. */
    Progress startClock(Progress at, Instant now) {
        return dueLeft == null ? at : at.until(after(dueLeft, now), after(reminderLeft, now));
    }

    /** Another stage has begun: what was left of the one before is nobody's any more. */
    void forgetClock() {
        this.dueLeft = null;
        this.reminderLeft = null;
    }

    void end(Instant now) {
        this.endedAt = now;
    }

    boolean isOn() {
        return endedAt == null;
    }

    /** What waits, or waited last. */
    Set<String> tasks() {
        return new TreeSet<>(Arrays.asList(tasks.split(" ")));
    }

    boolean hasStoppedClock() {
        return dueLeft != null;
    }

    private static Long left(Instant until, Instant now) {
        return until == null ? null : Duration.between(now, until).toMillis();
    }

    private static Instant after(Long left, Instant now) {
        return left == null ? null : now.plusMillis(left);
    }

    @Override
    public Long getId() {
        return caseId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
