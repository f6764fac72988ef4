package org.wangge.returns;

import java.time.Instant;
import java.util.Objects;
import org.wangge.ids.Ids;

/**
 * A case's colour changed by a rule; the code platform is told after the commit. Nobody's colour is told without the
 * rule and the reason, and nothing personal is in here.
 *
 * @param id of this change, the same however often it is told
 * @param colour {@code green}, {@code yellow} or {@code red}
 * @param reason the fact that the rule was asked for, such as {@code test-missed}
 */
public record ColourChanged(
        String id, String caseNumber, String colour, String rule, int ruleVersion, String reason, Instant at) {

    public ColourChanged {
        Objects.requireNonNull(id);
        Objects.requireNonNull(caseNumber);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(at);
    }

    ColourChanged(String caseNumber, String colour, String rule, int ruleVersion, String reason, Instant at) {
        this(Long.toString(Ids.next()), caseNumber, colour, rule, ruleVersion, reason, at);
    }
}
