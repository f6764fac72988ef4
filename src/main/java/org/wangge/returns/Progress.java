package org.wangge.returns;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Where a case is in the loop and until when that may take.
 *
 * @param stage {@code null} once the case is closed
 * @param stageDueAt when the supervisor is told; {@code null} where the order's own end is the deadline
 * @param stageReminderAt when people are reminded; {@code null} once they were
 * @param stageEscalated whether the supervisor was told
 */
@Embeddable
public record Progress(
        @Enumerated(EnumType.STRING) Stage stage, Instant stageDueAt, Instant stageReminderAt, Boolean stageEscalated) {

    static final Progress NONE = new Progress(null, null, null, false);

    static Progress at(Stage stage, Instant dueAt, Instant reminderAt) {
        return new Progress(stage, dueAt, reminderAt, false);
    }

    /** Nothing is late: what was to be decided is, and waits for its time; or the deadline stands still. */
    Progress untimed() {
        return new Progress(stage, null, null, stageEscalated);
    }

    /** The deadline goes on; {@code reminderAt} is {@code null} where people were reminded. */
    Progress until(Instant dueAt, Instant reminderAt) {
        return new Progress(stage, dueAt, reminderAt, stageEscalated);
    }

    Progress reminded() {
        return new Progress(stage, stageDueAt, null, stageEscalated);
    }

    Progress escalated() {
        return new Progress(stage, stageDueAt, null, true);
    }
}
