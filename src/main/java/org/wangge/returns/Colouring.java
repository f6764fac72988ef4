package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.problem.Problem;

/**
 * The only way to a colour: the return rule gives the first one, the dated colour rules every other. Each change names
 * the rule, its version, the reason and the moment; what no rule supports is refused.
 */
@Component
class Colouring {

    private final ColourRules rules;
    private final Timeline timeline;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Colouring(ColourRules rules, Timeline timeline, Clock clock, ApplicationEventPublisher events) {
        this.rules = rules;
        this.timeline = timeline;
        this.clock = clock;
        this.events = events;
    }

    void byReturnRule(ReturnCase of) {
        RuleApplied plan = of.plan();
        set(of, new ColourRules.Colour(plan.colour(), plan.rule(), plan.version()), "return-rule");
    }

    /** @throws Problem 409 {@code colour-unsupported} where no rule in force gives a colour for the fact */
    void byFact(ReturnCase of, String fact) {
        ColourRules.Colour colour = rules.of(fact, of.plan().rule(), Days.today(clock))
                .orElseThrow(() -> Problem.conflict("colour-unsupported"));
        set(of, colour, fact);
    }

    /** Changes the colour where a rule says so, and leaves it where none does. */
    void byFactIfAny(ReturnCase of, String fact) {
        rules.of(fact, of.plan().rule(), Days.today(clock)).ifPresent(colour -> set(of, colour, fact));
    }

    private void set(ReturnCase of, ColourRules.Colour colour, String reason) {
        HealthCode before = of.code();
        if (before != null && before.value() == colour.value() && before.rule().equals(colour.rule())) {
            return;
        }
        Instant now = clock.instant();
        String value = Codes.of(colour.value());
        of.colour(new HealthCode(colour.value(), colour.rule(), colour.version(), reason, now));
        timeline.record(of, "colour-changed", value + " " + colour.rule() + " " + reason);
        events.publishEvent(new ColourChanged(of.number(), value, colour.rule(), colour.version(), reason, now));
    }
}
