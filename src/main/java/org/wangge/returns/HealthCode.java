package org.wangge.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The colour that somebody has, by which rule, for which reason and since when. */
@Embeddable
public record HealthCode(
        @Enumerated(EnumType.STRING) @Column(name = "colour")
        ColourValue value,

        @Column(name = "colour_rule") String rule,
        @Column(name = "colour_rule_version") Integer ruleVersion,
        @Column(name = "colour_reason") String reason,
        @Column(name = "colour_since") Instant since) {

    public HealthCode {
        if (value == null || rule == null || ruleVersion == null || reason == null || since == null) {
            throw new IllegalArgumentException(
                    "A colour names its rule, the rule's version, its reason and its moment");
        }
    }
}
