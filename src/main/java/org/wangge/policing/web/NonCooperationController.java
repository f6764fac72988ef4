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
import org.wangge.http.JsonBody;
import org.wangge.policing.Reporting;
import org.wangge.returns.CaseAccess;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Reports that somebody does not cooperate, by one button, from any stage of a case. */
@RestController
@RequestMapping("/api/cases/{number}/non-cooperation")
class NonCooperationController {

    private final CaseAccess access;
    private final Reporting reporting;
    private final NextStep next;
    private final Viewers viewers;

    NonCooperationController(CaseAccess access, Reporting reporting, NextStep next, Viewers viewers) {
        this.access = access;
        this.reporting = reporting;
        this.next = next;
        this.viewers = viewers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ReportRequest.class)))
    ReportMade report(@PathVariable String number, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        access.visible(number, viewer);
        var read = body.as(ReportRequest.class).read();
        var matter = reporting.reportCase(number, read.kind(), read.account(), read.present(), viewer);
        return new ReportMade(matter.key(), next.after(matter));
    }
}
