package org.wangge.reporting.special.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A special situation in the API.
 *
 * @param acknowledgeBy when the next level is told, {@code null} once acknowledged or where all levels know
 * @param late not acknowledged, written up or reported on in time
 * @param merged the reports that were merged into this one
 * @param known the chain of who knew when
 */
@Schema(name = "SpecialSituation")
public record SpecialView(
        String id,
        String unit,
        String unitName,
        String kind,
        String kindName,
        String what,
        String where,

        @Schema(allowableValues = {"reported", "acting", "written", "passed-on", "closed", "merged"})
        String state,

        String reportedBy,
        OffsetDateTime reportedAt,
        OffsetDateTime acknowledgeBy,
        String acknowledgedBy,
        OffsetDateTime acknowledgedAt,
        OffsetDateTime reportDueAt,
        OffsetDateTime writtenAt,
        OffsetDateTime reportOnDueAt,
        OffsetDateTime reportedOnAt,
        OffsetDateTime closedAt,
        boolean late,
        String mergedInto,
        List<Merged> merged,
        List<Known> known,
        List<Action> actions) {

    /** A report that was merged into another; it is kept as it was sent. */
    @Schema(name = "SpecialMerged")
    public record Merged(String id, String what, String where, String reportedBy, OffsetDateTime reportedAt) {}

    /** Somebody who was told: for which unit, why, when, and when they looked. */
    @Schema(name = "SpecialKnown")
    public record Known(String name, String unit, String why, OffsetDateTime toldAt, OffsetDateTime seenAt) {}

    /** What was done, is to be done, or was written. */
    @Schema(name = "SpecialAction")
    public record Action(
            String id,

            @Schema(
                    allowableValues = {"action", "follow-up", "report", "passed-on", "sent-back", "handed-on", "result"
                    })
            String kind,

            String text,
            String by,
            OffsetDateTime at,
            OffsetDateTime doneAt) {}
}
