package org.wangge.policing.cases;

import java.time.LocalDate;

/**
 * The act in question.
 *
 * @param ground the code of its legal ground
 * @param order what it rests on, or {@code null}
 * @param account what happened, in words
 */
public record Conduct(
        String ground,
        Gravity gravity,
        LocalDate on,
        boolean onPurpose,
        String place,
        String account,
        NamedOrder order) {}
