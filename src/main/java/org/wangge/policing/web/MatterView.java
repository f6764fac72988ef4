package org.wangge.policing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One matter: what a list says of it, when it was closed, and, to whom its file is shown, all of it. Whom it is about is
 * masked.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MatterView(
        @JsonUnwrapped MatterRow matter,
        @Schema(nullable = true) OffsetDateTime closedAt,
        @Schema(nullable = true) File file) {

    /**
     * @param person the masked name of whom it is about, where that is known
     * @param cause why the person does not cooperate, as far as it is known
     * @param aim what the station wants to reach
     * @param decides the queues of those who decide about it now
     * @param periodEnd when the time that the law gives police is over
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record File(
            @Schema(nullable = true) String person,
            @Schema(nullable = true) String situation,
            @Schema(nullable = true) String cause,
            @Schema(nullable = true) String aim,
            @Schema(nullable = true) String commander,
            @Schema(nullable = true) OffsetDateTime acceptedAt,
            @Schema(nullable = true) OffsetDateTime pausedUntil,
            @Schema(nullable = true) OffsetDateTime periodEnd,
            int extensions,
            @Schema(nullable = true) String joinedInto,
            List<String> decides,
            List<Report> reports,
            List<Visit> visits,
            List<Event> timeline,
            List<Task> tasks) {}

    public record Report(
            String kind,
            String account,
            @Schema(nullable = true) String present,
            String post,
            @Schema(nullable = true) String by,
            OffsetDateTime at) {}

    /**
     * @param rule the rule that was explained
     * @param said what the person said
     * @param needs what the person needs
     * @param scene how a scene was protected, and to whom it was handed
     */
    public record Visit(
            OffsetDateTime at,
            @Schema(nullable = true) String by,
            String place,
            @Schema(nullable = true) String present,
            String rule,
            String language,
            String said,
            @Schema(nullable = true) String needs,
            @Schema(nullable = true) String scene,
            String outcome) {}

    public record Event(
            OffsetDateTime at,
            String post,
            @Schema(nullable = true) String by,
            String what,
            @Schema(nullable = true) String detail) {}

    public record Task(
            String id,
            String title,
            String element,
            String queue,
            @Schema(nullable = true) String assignee,
            @Schema(nullable = true) OffsetDateTime dueAt) {}
}
