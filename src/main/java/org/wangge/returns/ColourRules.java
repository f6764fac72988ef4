package org.wangge.returns;

import java.time.LocalDate;
import java.util.Optional;

/** The second dated table: which colour follows from which fact. What no rule supports does not happen. */
public interface ColourRules {

    /**
     * @param fact what was found, such as {@code term-ended}, {@code released}, {@code test-missed}
     * @param returnRule the return rule of the case
     */
    Optional<Colour> of(String fact, String returnRule, LocalDate day);

    /** A colour and the rule that gives it. */
    record Colour(ColourValue value, String rule, int version) {}
}
