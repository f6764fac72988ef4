package org.wangge.returns.camunda;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.engine.Decisions;
import org.wangge.returns.ColourRules;
import org.wangge.returns.ColourValue;

/** Asks {@code colour-rules.dmn}. */
@Component
public class ColourRuleTable implements ColourRules {

    private static final String DECISION = "colour-rule";

    private final Decisions decisions;

    ColourRuleTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Colour> of(String fact, String returnRule, LocalDate day) {
        Decisions.Answer answer = decisions.ask(DECISION, Map.of("fact", fact, "returnRule", returnRule, "day", day));
        return answer.rows().stream()
                .findFirst()
                .map(row -> new Colour(
                        Codes.parse(ColourValue.class, (String) row.get("colour"))
                                .orElseThrow(),
                        (String) row.get("rule"),
                        answer.version()));
    }
}
