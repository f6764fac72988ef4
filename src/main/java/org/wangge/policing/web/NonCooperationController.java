package org.wangge.policing.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.policing.Kind;
import org.wangge.policing.Reporting;
import org.wangge.returns.CaseAccess;
import org.wangge.security.Viewers;

/** Reports that somebody does not cooperate, by one button, from any stage. */
@RestController
@RequestMapping("/api/cases/{number}/non-cooperation")
class NonCooperationController {

    private final CaseAccess access;
    private final Reporting reporting;
    private final Viewers viewers;

    NonCooperationController(CaseAccess access, Reporting reporting, Viewers viewers) {
        this.access = access;
        this.reporting = reporting;
        this.viewers = viewers;
    }

    @Schema(name = "NonCooperationRequest")
    record Request(
            @Schema(
                    allowableValues = {
                        "refuses-check",
                        "refuses-registration",
                        "refuses-test",
                        "refuses-transfer",
                        "refuses-quarantine",
                        "leaves-early",
                        "conceals",
                        "obstructs-checkpoint",
                        "other"
                    })
            String kind,

            String account) {}

    record Made(String id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Request.class)))
    Made report(@PathVariable String number, @RequestBody JsonBody body) {
        access.visible(number, viewers.current());
        Request sent = body.as(Request.class);
        Faults faults = new Faults();
        Kind kind = faults.code("kind", Kind.class, sent.kind());
        String account = faults.text("account", sent.account(), 1000);
        faults.raise();
        return new Made(reporting.report(number, kind, account).id().toString());
    }
}
