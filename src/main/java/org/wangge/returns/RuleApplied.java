package org.wangge.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The rule in force on the day of return, as it was applied to a case. */
@Embeddable
public record RuleApplied(
        @Column(name = "rule") String rule,
        @Column(name = "rule_version") int version,
        @Enumerated(EnumType.STRING) @Column(name = "place") Place place,
        LocalDate quarantineUntil,
        LocalDate monitoringUntil,

        @Enumerated(EnumType.STRING) @Column(name = "rule_colour")
        ColourValue colour) {

    static RuleApplied of(RuleResult result) {
        return new RuleApplied(
                result.rule(),
                result.version(),
                result.place(),
                result.quarantineUntil(),
                result.monitoringUntil(),
                result.colour());
    }

    RuleApplied at(Place other) {
        return new RuleApplied(rule, version, other, quarantineUntil, monitoringUntil, colour);
    }
}
