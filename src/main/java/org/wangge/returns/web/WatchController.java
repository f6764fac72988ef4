package org.wangge.returns.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.CheckTaken;
import org.wangge.returns.Checking;
import org.wangge.returns.Session;
import org.wangge.returns.Symptom;
import org.wangge.returns.TestResult;
import org.wangge.returns.Testing;
import org.wangge.security.Act;
import org.wangge.security.Viewers;

/** Checks and tests of a case, each a small act of its own. */
@RestController
@RequestMapping("/api/cases/{number}")
class WatchController {

    private final CaseAccess access;
    private final Checking checking;
    private final Testing testing;
    private final Viewers viewers;
    private final Clock clock;

    WatchController(CaseAccess access, Checking checking, Testing testing, Viewers viewers, Clock clock) {
        this.access = access;
        this.checking = checking;
        this.testing = testing;
        this.viewers = viewers;
        this.clock = clock;
    }

    @PostMapping("/checks")
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.CheckRequest.class)))
    CaseActs.Made check(@PathVariable String number, @RequestBody JsonBody body) {
        access.forChecks(number, viewers.current());
        CaseActs.CheckRequest sent = body.as(CaseActs.CheckRequest.class);
        Faults faults = new Faults();
        LocalDate on = faults.date("on", sent.on());
        Session session = faults.code("session", Session.class, sent.session());
        BigDecimal temperature = faults.temperature("temperature", sent.temperature());
        Set<Symptom> symptoms = faults.codes("symptoms", Symptom.class, sent.symptoms());
        String remark = faults.optionalText("remark", sent.remark(), 200);
        faults.raise();
        CheckTaken taken = new CheckTaken(on, session, temperature, symptoms, remark);
        return new CaseActs.Made(checking.record(number, taken).id().toString());
    }

    @PostMapping("/tests")
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.TestRequest.class)))
    CaseActs.Made test(@PathVariable String number, @RequestBody JsonBody body) {
        access.allowed(number, viewers.current(), Act.RECORD_TEST);
        CaseActs.TestRequest sent = body.as(CaseActs.TestRequest.class);
        Faults faults = new Faults();
        LocalDate on = faults.date("on", sent.on());
        TestResult result = faults.code("result", TestResult.class, sent.result());
        Instant sampledAt = faults.moment("sampledAt", sent.sampledAt(), clock.instant());
        String laboratory = faults.optionalText("laboratory", sent.laboratory(), 100);
        faults.raise();
        return new CaseActs.Made(
                testing.record(number, on, result, sampledAt, laboratory).id().toString());
    }
}
