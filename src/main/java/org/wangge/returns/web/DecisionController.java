package org.wangge.returns.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.codes.Codes;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.idempotency.WithoutIdempotencyKey;
import org.wangge.returns.Origin;
import org.wangge.returns.ReturnRules;
import org.wangge.returns.RuleResult;

/** A dry run of the return rules, for anyone signed in. */
@RestController
@RequestMapping("/api/decisions")
class DecisionController {

    private final ReturnRules rules;

    DecisionController(ReturnRules rules) {
        this.rules = rules;
    }

    @Schema(name = "ReturnRuleQuestion")
    record Question(String returnedOn, OriginRequest origin) {}

    @Schema(name = "ReturnRuleAnswer")
    record Answer(
            String rule,
            int ruleVersion,
            String place,
            LocalDate quarantineUntil,
            LocalDate monitoringUntil,
            List<LocalDate> testDates,
            String colour) {}

    @PostMapping("/return-rule")
    @WithoutIdempotencyKey
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Question.class)))
    Answer ask(@RequestBody JsonBody body) {
        Question question = body.as(Question.class);
        Faults faults = new Faults();
        LocalDate returnedOn = faults.date("returnedOn", question.returnedOn());
        Origin origin = OriginRequest.read(question.origin(), "origin", faults);
        faults.raise();
        RuleResult result = rules.of(returnedOn, origin);
        return new Answer(
                result.rule(),
                result.version(),
                Codes.of(result.place()),
                result.quarantineUntil(),
                result.monitoringUntil(),
                result.testDates(),
                Codes.of(result.colour()));
    }
}
