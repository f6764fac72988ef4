package org.wangge.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.checkpoint.Welcoming;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.Registered;
import org.wangge.returns.web.CaseViews;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Takes a returning person in. */
@RestController
@RequestMapping("/api/registrations")
class RegistrationController {

    private static final String CASE = "#/components/schemas/CaseView";

    private final Welcoming welcoming;
    private final RegistrationReader reader;
    private final Units units;
    private final CaseAccess access;
    private final CaseViews views;
    private final Viewers viewers;

    RegistrationController(
            Welcoming welcoming,
            RegistrationReader reader,
            Units units,
            CaseAccess access,
            CaseViews views,
            Viewers viewers) {
        this.welcoming = welcoming;
        this.reader = reader;
        this.units = units;
        this.access = access;
        this.views = views;
        this.viewers = viewers;
    }

    /** Of somebody else's case only its number and unit are told. */
    record Elsewhere(String number, String unit) {}

    @PostMapping
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = RegistrationRequest.class)))
    @ApiResponse(responseCode = "201", description = "新立个案", content = @Content(schema = @Schema(ref = CASE)))
    @ApiResponse(
            responseCode = "200",
            description = "已有个案；在辖区之外时只有 number 和 unit",
            content = @Content(schema = @Schema(ref = CASE)))
    ResponseEntity<Object> register(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.REGISTER);
        RegistrationRequest sent = body.as(RegistrationRequest.class);
        Unit village = village(sent.unit(), viewer);
        Registered registered = welcoming.register(reader.read(sent, village), viewer.accountId());
        URI location = URI.create("/api/cases/" + registered.of().number());
        Object picture = access.sees(viewer, registered.of())
                ? views.picture(registered.of())
                : new Elsewhere(
                        registered.of().number(), registered.of().where().village());
        return registered.created()
                ? ResponseEntity.created(location).body(picture)
                : ResponseEntity.ok().location(location).body(picture);
    }

    private Unit village(String code, Viewer viewer) {
        if (code == null || code.isBlank()) {
            throw Problem.invalid("unit", "required");
        }
        Unit unit = units.findById(code).orElseThrow(() -> Problem.invalid("unit", "unit-unknown"));
        if (!viewer.mayInVillage(Act.REGISTER, unit.path())) {
            throw Problem.notFound();
        }
        if (unit.level() != Level.VILLAGE) {
            throw Problem.invalid("unit", "unit-not-village");
        }
        return unit;
    }
}
