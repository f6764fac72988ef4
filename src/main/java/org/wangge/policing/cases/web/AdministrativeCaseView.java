package org.wangge.policing.cases.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What the file of an administrative case says; the person masked, their words left to the papers. */
@Schema(name = "AdministrativeCase")
public record AdministrativeCaseView(
        String number,
        String person,
        boolean minor,
        String ground,
        String gravity,
        LocalDate actedOn,
        LocalDate registeredOn,
        LocalDate periodEnd,
        int extensions,
        @Schema(nullable = true) Told intended,
        @Schema(nullable = true) Verdict decided,
        @Schema(nullable = true) Receipt served,
        List<Taken> steps,
        List<String> papers) {

    @Schema(name = "IntendedPenalty")
    public record Told(@Schema(nullable = true) Amount penalty, OffsetDateTime replyBy, boolean heard) {}

    @Schema(name = "CaseDecision")
    public record Verdict(
            @Schema(allowableValues = {"penalised", "not-penalised", "referred"})
            String result,

            @Schema(nullable = true) Amount penalty,
            @Schema(nullable = true) String article,
            LocalDate lawOf,
            boolean executed,
            @Schema(nullable = true) String notExecuted,
            boolean atCounty) {}

    @Schema(name = "CaseService")
    public record Receipt(
            OffsetDateTime at,
            String receiver,
            boolean late,
            @Schema(nullable = true) LocalDate payBy,
            LocalDate reconsiderUntil) {}

    @Schema(name = "PenaltyAmount")
    public record Amount(int fine, int days) {}

    /** @param by who took it; empty where the clock did, or the person by their own link */
    @Schema(name = "CaseStep")
    public record Taken(String step, OffsetDateTime at, String by, List<String> officers) {}
}
