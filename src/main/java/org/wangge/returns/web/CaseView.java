package org.wangge.returns.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** One case as the API answers it; everything personal is masked. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CaseView(
        String number,
        @Schema(allowableValues = {"open", "closed"}) String status,

        @Schema(
                allowableValues = {"released", "referred", "transferred", "withdrawn", "deceased", "error", "no-measure"
                })
        String outcome,

        @Schema(allowableValues = {"RECEIVE", "TRANSFER", "QUARANTINE", "MONITOR", "CODE", "RELEASE"})
        String stage,

        String unit,
        String grid,
        LocalDate returnedOn,
        OffsetDateTime registeredAt,
        OffsetDateTime stageDueAt,
        boolean overdue,

        @Schema(description = "a task waits until the person goes along again")
        boolean waiting,

        boolean outOfContact,
        LocalDate lastDay,
        Custodian custodian,
        Order order,
        List<Order> orders,
        Rule rule,
        Colour colour,
        List<Test> tests,
        List<Check> checks,
        Person person,
        String continuedFrom,
        LocalDate eraseAfter,
        Integer version,
        List<Event> timeline) {

    public record Custodian(String name, String post, String phone) {}

    public record Order(
            String id,
            String number,

            @Schema(allowableValues = {"quarantine", "monitoring"})
            String measure,

            @Schema(allowableValues = {"centralised", "home", "home-monitoring"})
            String place,

            LocalDate from,
            LocalDate until,
            String rule,
            int ruleVersion,
            String issuer,
            String basis,
            OffsetDateTime issuedAt,
            OffsetDateTime endedAt) {}

    public record Rule(String id, int version, String place, LocalDate quarantineUntil, LocalDate monitoringUntil) {}

    public record Colour(String value, String rule, Integer ruleVersion, String reason, OffsetDateTime since) {}

    public record Test(LocalDate on, String result, boolean planned, OffsetDateTime sampledAt, String laboratory) {}

    public record Check(
            LocalDate on, String session, BigDecimal temperature, List<String> symptoms, boolean replaced) {}

    public record Person(
            String name,
            Identity identity,
            String phone,
            String address,
            String origin,
            String risk,
            String contact,
            String near,
            String transport,
            BigDecimal temperature,
            List<String> symptoms) {}

    public record Identity(String type, String number) {}

    public record Event(OffsetDateTime at, String by, String post, String what, String detail) {}
}
