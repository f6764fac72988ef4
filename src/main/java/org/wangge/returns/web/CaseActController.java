package org.wangge.returns.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.codes.Codes;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.idempotency.WithoutIdempotencyKey;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.ClosureProposing;
import org.wangge.returns.GridMoves;
import org.wangge.returns.Outcome;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.Revealing;
import org.wangge.security.Viewers;

/** Acts on a case besides the tasks: to reveal a field, to ask for its closing, to move it to another grid. */
@RestController
@RequestMapping("/api/cases/{number}")
class CaseActController {

    private final CaseAccess access;
    private final Revealing revealing;
    private final ClosureProposing closures;
    private final GridMoves grids;
    private final CaseViews views;
    private final Viewers viewers;

    CaseActController(
            CaseAccess access,
            Revealing revealing,
            ClosureProposing closures,
            GridMoves grids,
            CaseViews views,
            Viewers viewers) {
        this.access = access;
        this.revealing = revealing;
        this.closures = closures;
        this.grids = grids;
        this.views = views;
        this.viewers = viewers;
    }

    @PostMapping("/reveal")
    @WithoutIdempotencyKey
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.RevealRequest.class)))
    CaseActs.Revealed reveal(@PathVariable String number, @RequestBody JsonBody body) {
        ReturnCase of = access.visible(number, viewers.current());
        CaseActs.RevealRequest sent = body.as(CaseActs.RevealRequest.class);
        Faults faults = new Faults();
        Revealing.Field field = faults.code("field", Revealing.Field.class, sent.field());
        String reason = faults.text("reason", sent.reason(), 200);
        faults.raise();
        return new CaseActs.Revealed(Codes.of(field), revealing.reveal(of, field, reason));
    }

    @PostMapping("/closures")
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.ClosureRequest.class)))
    CaseActs.Made close(@PathVariable String number, @RequestBody JsonBody body) {
        access.forCustodian(number, viewers.current());
        CaseActs.ClosureRequest sent = body.as(CaseActs.ClosureRequest.class);
        Faults faults = new Faults();
        Outcome outcome = faults.code("outcome", Outcome.class, sent.outcome());
        String reason = faults.text("reason", sent.reason(), 200);
        faults.raise();
        return new CaseActs.Made(closures.propose(number, outcome, reason).id().toString());
    }

    @PostMapping("/grid")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.GridRequest.class)))
    CaseView moveToGrid(@PathVariable String number, @RequestBody JsonBody body) {
        access.forCustodian(number, viewers.current());
        CaseActs.GridRequest sent = body.as(CaseActs.GridRequest.class);
        Faults faults = new Faults();
        String grid = faults.text("grid", sent.grid(), 32);
        faults.raise();
        grids.move(number, grid);
        return views.of(access.visible(number, viewers.current()));
    }
}
