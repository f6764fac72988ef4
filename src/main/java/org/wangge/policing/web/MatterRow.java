package org.wangge.policing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;

/**
 * One line of a list of matters. To whom only the outcome is shown, the stage is empty while the matter is open, and so
 * are its deadline and its officer.
 *
 * @param caseNumber the case it came from, where there is one and the reader sees it
 * @param officer the name of the resident officer who was sent
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MatterRow(
        String id,
        String kind,
        String unit,

        @Schema(
                nullable = true,
                allowableValues = {
                    "arranging",
                    "meeting-need",
                    "persuading",
                    "requested",
                    "police-work",
                    "disposing",
                    "case",
                    "closed"
                })
        String stage,

        @Schema(
                nullable = true,
                allowableValues = {
                    "agreed",
                    "need-met",
                    "mistaken",
                    "no-action",
                    "educated",
                    "mediated",
                    "referred",
                    "not-penalised",
                    "penalised",
                    "expired",
                    "complaint-upheld",
                    "joined"
                })
        String end,

        OffsetDateTime reportedAt,
        @Schema(nullable = true) String caseNumber,
        @Schema(nullable = true) OffsetDateTime dueAt,
        @Schema(nullable = true) String officer,

        @Schema(allowableValues = {"outcome", "file"}) String sight) {}
