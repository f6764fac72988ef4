package org.wangge.returns;

import java.time.LocalDate;

/** The dated table of return rules; it is a decision model, so that a new notice changes no code. */
public interface ReturnRules {

    RuleResult of(LocalDate returnedOn, Origin origin);
}
