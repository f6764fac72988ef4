package org.wangge.policing.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.policing.Matter;
import org.wangge.policing.Reporting;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Reports that somebody does not cooperate where there is no case: a refused registration, an obstructed checkpoint. */
@RestController
@RequestMapping("/api/matters")
class MatterReportController {

    private final Reporting reporting;
    private final NextStep next;
    private final Units units;
    private final Viewers viewers;

    MatterReportController(Reporting reporting, NextStep next, Units units, Viewers viewers) {
        this.reporting = reporting;
        this.next = next;
        this.units = units;
        this.viewers = viewers;
    }

    @PostMapping
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ReportRequest.class)))
    @ApiResponse(
            responseCode = "201",
            description = "已报告",
            content = @Content(schema = @Schema(implementation = ReportMade.class)))
    ResponseEntity<ReportMade> report(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        if (!viewer.may(Act.REGISTER)) {
            viewer.require(Act.READ_CASES);
        }
        ReportRequest sent = body.as(ReportRequest.class);
        Unit village = village(sent.unit(), viewer);
        var read = sent.read();
        Matter matter = reporting.report(village.code(), read.kind(), read.account(), read.present(), viewer);
        return ResponseEntity.created(URI.create("/api/matters/" + matter.key()))
                .body(new ReportMade(matter.key(), next.after(matter)));
    }

    private Unit village(String code, Viewer viewer) {
        if (code == null || code.isBlank()) {
            throw Problem.invalid("unit", "required");
        }
        Unit unit = units.findById(code).orElseThrow(() -> Problem.invalid("unit", "unit-unknown"));
        if (!viewer.mayInVillage(Act.REGISTER, unit.path()) && !viewer.mayInVillage(Act.READ_CASES, unit.path())) {
            throw Problem.notFound();
        }
        if (unit.level() != Level.VILLAGE) {
            throw Problem.invalid("unit", "unit-not-village");
        }
        return unit;
    }
}
